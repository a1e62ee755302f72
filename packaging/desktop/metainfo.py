"""What software centres show, in the form of AppStream: the project's words and its releases."""

from datetime import date
from xml.etree import ElementTree as ET

from project import APP_ID, Project
from releases import Release, Section


def metainfo(project: Project, built_on: date) -> str:
    """`built_on` is the date of a version that is not out yet, which AppStream wants too."""
    component = ET.Element("component", type="desktop-application")
    _add(component, "id", APP_ID)
    _add(component, "name", "Runsore")
    _add(component, "summary", project.summary.removesuffix("."))
    _add(component, "metadata_license", "CC0-1.0")
    _add(component, "project_license", project.license)
    _add(component, "developer_name", project.authors)
    _add(ET.SubElement(component, "description"), "p", project.description)
    _add(component, "launchable", f"{APP_ID}.desktop", type="desktop-id")
    _add(component, "content_rating", type="oars-1.1")
    provides = ET.SubElement(component, "provides")
    _add(provides, "binary", "runsore")
    shown = ET.SubElement(component, "releases")
    for release in project.releases:
        _add_release(shown, release, built_on)
    ET.indent(component)
    text = ET.tostring(component, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _add_release(parent: ET.Element, release: Release, built_on: date) -> None:
    added = ET.SubElement(
        parent,
        "release",
        version=release.version,
        date=(release.day or built_on).isoformat(),
        type="stable" if release.day else "development",
    )
    if release.sections:
        description = ET.SubElement(added, "description")
        for section in release.sections:
            _add_section(description, section)


def _add_section(parent: ET.Element, section: Section) -> None:
    _add(parent, "p", f"{section.title}:")
    points = ET.SubElement(parent, "ul")
    for point in section.points:
        _add(points, "li", point)


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = text
