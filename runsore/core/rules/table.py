"""The rule table: every rule once, in the order in which equal reasons are told."""

from runsore.core.rules import course, level, load, pattern, red_flags
from runsore.core.rules.rule import Rule

_COACH = "coach"

RULES: tuple[Rule, ...] = (
    Rule("LEVEL-MILD", (_COACH,), level.level_mild),
    Rule("LEVEL-MODERATE", (_COACH,), level.level_moderate),
    Rule("LEVEL-HIGH", (_COACH,), level.level_high),
    Rule("JOINT", (_COACH, "8"), level.joint),
    Rule("JOINT-HIGH", (_COACH, "8"), level.joint_high),
    Rule("BONE", ("4",), level.bone),
    Rule("BONE-STRESS", ("4", "5"), level.bone_stress),
    Rule("SHARP", (_COACH,), pattern.sharp),
    Rule("TINGLING", ("3",), pattern.tingling),
    Rule("NOT-DOMS", (_COACH,), pattern.not_doms),
    Rule("PINPOINT", (_COACH,), pattern.pinpoint),
    Rule("SUDDEN", (_COACH,), pattern.sudden),
    Rule("FORM-ALTERED", (_COACH,), pattern.form_altered),
    Rule("FORM-HESITANT", (_COACH,), pattern.form_hesitant),
    Rule("WARMUP-WORSENS", (_COACH,), pattern.warm_up_worsens),
    Rule("WARMUP-NO-HELP", (_COACH, "2"), pattern.warm_up_no_help),
    Rule("VISIBLE-SIGN", (_COACH, "3"), pattern.visible_sign),
    Rule("NIGHT-OR-DAILY", ("1", "4"), pattern.night_or_daily),
    Rule("NEXT-MORNING", ("2", "6", "8"), level.next_morning),
    Rule("OVERDUE", (_COACH, "1"), course.overdue),
    Rule("WORSENING", (_COACH, "1"), course.worsening),
    Rule("PERSISTS", (_COACH,), course.persists),
    Rule("SUDDEN-UNRESOLVED", (_COACH,), course.sudden_unresolved),
    Rule("RECURS", (_COACH,), course.recurs),
    Rule("FEVER", ("7",), of_check_in=red_flags.fever),
    Rule(
        "RED-FLAG",
        ("3",),
        of_spot=red_flags.red_flag_of_spot,
        of_check_in=red_flags.red_flag_of_check_in,
    ),
    Rule("CAUTIOUS", ("3",), level.cautious),
    Rule("LOAD-SPIKE", ("9",), of_check_in=load.load_spike),
)
