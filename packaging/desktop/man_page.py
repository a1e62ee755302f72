"""The manual page, made from what `runsore --help` knows."""

import argparse
import re
from collections.abc import Iterator
from datetime import date

from project import Project
from releases import plain
from runsore.cli.arguments import parser as runsore_parser


def man_page(project: Project, day: date) -> str:
    parser = runsore_parser(["--help"])
    commands = _commands(parser)
    lines = [
        f'.TH RUNSORE 1 {day.isoformat()} "Runsore {project.version}" "User commands"',
        ".SH NAME",
        rf"runsore \- {_text(project.summary.removesuffix('.'))}",
        ".SH SYNOPSIS",
        ".nf",
        *(_usage(part) for part in (parser, *commands)),
        ".fi",
        ".SH DESCRIPTION",
        _text(project.description),
        ".PP",
        "Without a command the window opens.",
        ".SH OPTIONS",
        *_arguments(parser),
        ".SH COMMANDS",
    ]
    for command in commands:
        lines += [f".SS {command.prog}", _text(command.description or ""), *_arguments(command)]
    lines += [
        ".SH EXIT STATUS",
        "0 for every verdict and for work done; 2 for input or a log that is refused, with one",
        "line on standard error.",
        ".SH FILES",
        ".TP",
        r"\fI~/.local/share/runsore/soreness.db\fR",
        r"The log, unless \fB\-\-log\fR names another; readable by its owner only.",
        ".SH NOTES",
        "Runsore does not diagnose and does not replace a physiotherapist or physician.",
    ]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return list(action.choices.values())
    return []


def _usage(parser: argparse.ArgumentParser) -> str:
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    return rf"\fB{_text(parser.prog)}\fR {_text(usage.removeprefix(parser.prog))}"


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    formatter = parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        value = "" if action.nargs == 0 else _text(str(action.metavar or action.dest))
        names = ", ".join(rf"\fB{_text(name)}\fR" for name in action.option_strings)
        yield ".TP"
        yield " ".join(part for part in (names, rf"\fI{value}\fR" if value else "") if part)
        yield _text(formatter._expand_help(action))


def _text(words: str) -> str:
    """Hyphens as they are typed, and nothing that roff takes for a request."""
    escaped = plain(words).replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^(?=[.'])", r"\\&", escaped)
