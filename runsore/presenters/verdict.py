"""A verdict as it is shown and as it is read out."""

from runsore.core.value import Value
from runsore.core.verdict import Care, Kind, Reason, Run, Verdict
from runsore.core.workout import PlannedSession
from runsore.presenters.amounts import session_text
from runsore.settings import Units
from runsore.wording import Wording

_TONES = {Run.AS_PLANNED: "go", Run.EASY: "easy", Run.SHORTEN: "shorten", Run.STOP: "stop"}


class ReasonView(Value):
    """`anchor` is the rule's id, by which Learn finds its chapter."""

    text: str
    region_name: str
    sources: tuple[str, ...]
    anchor: str


class VerdictView(Value):
    """Everything the verdict says, in the order it is read; an empty text is not shown."""

    tone: str
    icon: str
    headline: str
    care_line: str
    care_icon: str
    kind: str
    lead: str
    reasons: tuple[ReasonView, ...]
    before: str
    after: str
    session_note: str
    alternatives: tuple[str, ...]
    recovery: tuple[tuple[str, str], ...]
    next_step: str
    disclaimer: str


def verdict_view(
    verdict: Verdict,
    planned: PlannedSession | None,
    wording: Wording,
    units: Units = Units.KM,
) -> VerdictView:
    urgent = verdict.care is Care.URGENT
    adjusted = verdict.adjusted
    return VerdictView(
        tone="urgent" if urgent else _TONES[verdict.run],
        icon="care-urgent" if urgent else f"run-{verdict.run.value}",
        headline=wording.headline(verdict),
        care_line=wording.care_line(verdict),
        care_icon=_care_icon(verdict.care),
        kind="" if verdict.kind is Kind.NONE else wording.kind(verdict.kind),
        lead=wording.lead(verdict),
        reasons=tuple(_reason_view(reason, wording) for reason in verdict.reasons),
        before=session_text(planned, wording, units) if planned else "",
        after=session_text(adjusted, wording, units) if adjusted else "",
        session_note=wording.session_note(adjusted.notes) if adjusted else "",
        alternatives=tuple(wording.alternative(choice) for choice in verdict.alternatives),
        recovery=tuple(
            (wording.recovery_title(method), wording.recovery(method))
            for method in verdict.recovery
        ),
        next_step=wording.next_step(verdict),
        disclaimer=wording.disclaimer,
    )


def _care_icon(care: Care) -> str:
    return {Care.MONITOR: "info", Care.PROFESSIONAL: "care-professional"}.get(care, "")


def _reason_view(reason: Reason, wording: Wording) -> ReasonView:
    return ReasonView(
        text=wording.reason(reason),
        region_name=wording.region(reason.region) if reason.region else "",
        sources=tuple(wording.source(source) for source in reason.sources),
        anchor=reason.rule,
    )


def verdict_text(view: VerdictView, wording: Wording) -> str:
    """The whole verdict as plain lines, to print or to copy."""
    lines = [line for line in (view.headline, view.care_line, view.kind) if line]
    lines += ["", view.lead]
    if view.before:
        lines += ["", wording.label("session"), f"  {view.before} → {view.after}"]
        lines += [f"  {view.session_note}"]
    if view.reasons:
        lines += ["", wording.label("why")]
        lines += [_reason_line(reason) for reason in view.reasons]
    if view.alternatives:
        lines += ["", wording.label("instead"), "  " + ", ".join(view.alternatives)]
    lines += ["", wording.label("recovery")]
    lines += [f"  {title}: {text}" for title, text in view.recovery]
    lines += ["", wording.label("next"), f"  {view.next_step}", "", view.disclaimer]
    return "\n".join(lines)


def _reason_line(reason: ReasonView) -> str:
    where = f"{reason.region_name}: " if reason.region_name else ""
    return f"  • {where}{reason.text} [{'; '.join(reason.sources)}]"
