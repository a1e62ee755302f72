"""Every sentence a runner may act on. A clinician reviews this file; a translator finds it here."""

from collections.abc import Callable
from enum import StrEnum

from runsore.core.body import BodyRegion, Side, Tissue
from runsore.core.check_in import (
    CheckInFlag,
    Form,
    Onset,
    Sensation,
    Sign,
    SpotFlag,
    Spread,
    Trend,
    WarmUp,
)
from runsore.core.sentence import QT_TRANSLATE_NOOP, Translate, unchanged
from runsore.core.value import Value
from runsore.core.verdict import (
    Alternative,
    Care,
    Kind,
    NextStep,
    Reason,
    RecoveryMethod,
    Run,
    SessionNote,
    Verdict,
)
from runsore.core.workout import SessionKind, Terrain

CONTEXT = "wording"

HEADLINES = {
    Run.AS_PLANNED: QT_TRANSLATE_NOOP("wording", "Run as planned"),
    Run.EASY: QT_TRANSLATE_NOOP("wording", "Easy run is fine"),
    Run.SHORTEN: QT_TRANSLATE_NOOP("wording", "Shorten it and watch"),
    Run.STOP: QT_TRANSLATE_NOOP("wording", "Not today: rest or cross-train"),
}
HEADLINE_COMPLETE_REST = QT_TRANSLATE_NOOP("wording", "Not today: rest")
HEADLINE_URGENT = QT_TRANSLATE_NOOP("wording", "Get help now")

CARE_LINES = {
    Care.NONE: "",
    Care.MONITOR: QT_TRANSLATE_NOOP("wording", "Keep an eye on it"),
    Care.PROFESSIONAL: QT_TRANSLATE_NOOP("wording", "Get it looked at"),
    Care.URGENT: QT_TRANSLATE_NOOP(
        "wording",
        "Call your emergency number (112 in Europe, 911 in North America) or have someone take "
        "you to an emergency department.",
    ),
}

LEADS = {
    Run.AS_PLANNED: QT_TRANSLATE_NOOP("wording", "Nothing you told us stands against today's run."),
    Run.EASY: QT_TRANSLATE_NOOP(
        "wording",
        "Easy running brings blood to sore muscles, loosens them and shows you that mild soreness "
        "passes, as long as the effort stays low. Go by feel, not by pace; a walk or an easy spin "
        "does the same.",
    ),
    Run.SHORTEN: QT_TRANSLATE_NOOP(
        "wording",
        "Keep the habit and take the strain off: shorter, slower, and stop when it gets worse or "
        "your stride changes.",
    ),
    Run.STOP: QT_TRANSLATE_NOOP(
        "wording",
        "Leave the run out today. Missing one or two is far cheaper than weeks on the side, and it "
        "is part of training well.",
    ),
}
LEAD_CONDITIONAL = QT_TRANSLATE_NOOP(
    "wording",
    "Let the first ten easy minutes decide: when it eases, carry on gently; when it does not, walk "
    "home. Easy running brings blood to sore muscles and loosens them while the effort stays low.",
)
LEAD_PROFESSIONAL = QT_TRANSLATE_NOOP(
    "wording",
    "A sports physiotherapist or a physician can find out what is behind this; the earlier, the "
    "sooner you are back.",
)
LEAD_URGENT = QT_TRANSLATE_NOOP(
    "wording", "What you describe should be seen without delay; running waits until it has been."
)

KINDS = {
    Kind.NONE: QT_TRANSLATE_NOOP("wording", "Nothing sore"),
    Kind.DOMS: QT_TRANSLATE_NOOP("wording", "Looks like ordinary soreness after training"),
    Kind.UNCLEAR: QT_TRANSLATE_NOOP("wording", "Not clear yet what kind of soreness this is"),
    Kind.JOINT: QT_TRANSLATE_NOOP("wording", "Felt in a joint, which is not usual after a run"),
    Kind.INJURY: QT_TRANSLATE_NOOP("wording", "Has signs that point away from ordinary soreness"),
}

REASONS = {
    "LEVEL-MILD": QT_TRANSLATE_NOOP(
        "wording", "Mild, 1 to 3: by itself this allows easy running that leaves your stride alone."
    ),
    "LEVEL-MODERATE": QT_TRANSLATE_NOOP(
        "wording", "Moderate, 4 or 5: a shorter, slower run, watched closely."
    ),
    "LEVEL-HIGH": QT_TRANSLATE_NOOP(
        "wording", "6 or more: time to stop and find out why before you run again."
    ),
    "JOINT": QT_TRANSLATE_NOOP(
        "wording", "Felt in the joint, which running does not usually leave sore: go shorter."
    ),
    "JOINT-HIGH": QT_TRANSLATE_NOOP(
        "wording", "A joint at 3 or more wants rest from running until it has calmed."
    ),
    "BONE": QT_TRANSLATE_NOOP(
        "wording", "Pain over bone is not run through, however little it is."
    ),
    "BONE-STRESS": QT_TRANSLATE_NOOP(
        "wording",
        "Pain here at night, on hopping, under load or in one spot can come from stressed bone, "
        "which only an examination can rule out.",
    ),
    "SHARP": QT_TRANSLATE_NOOP(
        "wording", "Sharp or stabbing is more than tired muscle, at any level."
    ),
    "TINGLING": QT_TRANSLATE_NOOP(
        "wording", "Tingling may come from a nerve, so it deserves a look."
    ),
    "NOT-DOMS": QT_TRANSLATE_NOOP(
        "wording", "Burning or throbbing is not the dull ache that training leaves."
    ),
    "PINPOINT": QT_TRANSLATE_NOOP(
        "wording", "One fingertip covers it; ordinary soreness spreads through the muscle."
    ),
    "SUDDEN": QT_TRANSLATE_NOOP(
        "wording", "It came all at once; ordinary soreness creeps in hours later."
    ),
    "FORM-ALTERED": QT_TRANSLATE_NOOP(
        "wording", "It changes your stride, and that shifts the load to parts that are not ready."
    ),
    "FORM-HESITANT": QT_TRANSLATE_NOOP(
        "wording", "A slight hesitation in your stride: shorten the run and watch it."
    ),
    "WARMUP-WORSENS": QT_TRANSLATE_NOOP(
        "wording", "It gets worse as you warm up, where ordinary soreness would ease."
    ),
    "WARMUP-NO-HELP": QT_TRANSLATE_NOOP(
        "wording", "Warming up does not help for good, where ordinary soreness would ease."
    ),
    "VISIBLE-SIGN": QT_TRANSLATE_NOOP(
        "wording", "Something to see: running on swelling, bruising or redness delays healing."
    ),
    "NIGHT-OR-DAILY": QT_TRANSLATE_NOOP(
        "wording", "It hurts at night, on hopping or in daily life: too much for a run."
    ),
    "NEXT-MORNING": QT_TRANSLATE_NOOP(
        "wording", "It should have settled overnight and was still there on waking."
    ),
    "OVERDUE": QT_TRANSLATE_NOOP(
        "wording", "Ordinary muscle soreness is gone within three days; this one is not easing."
    ),
    "WORSENING": QT_TRANSLATE_NOOP(
        "wording", "It is getting worse from day to day, so running waits."
    ),
    "PERSISTS": QT_TRANSLATE_NOOP(
        "wording", "Five days or more without getting better is long enough to have it looked at."
    ),
    "SUDDEN-UNRESOLVED": QT_TRANSLATE_NOOP(
        "wording", "It came suddenly and two days later is no better; have it assessed."
    ),
    "RECURS": QT_TRANSLATE_NOOP(
        "wording",
        "The third time or more in three months at this spot; keep watching what sets it off.",
    ),
    "FEVER": QT_TRANSLATE_NOOP("wording", "With a fever the body has other work: no training."),
    "RED-FLAG": QT_TRANSLATE_NOOP(
        "wording", "This is a warning sign that should be seen without delay."
    ),
    "CAUTIOUS": QT_TRANSLATE_NOOP(
        "wording", "You chose the cautious profile: a sore joint, tendon or bone is rested."
    ),
    "LOAD-SPIKE": QT_TRANSLATE_NOOP(
        "wording",
        "Today's plan is more than a tenth longer than your longest run of the last 30 days.",
    ),
}
# Where the care that a rule asks for changes what there is to say.
REASONS_BY_CARE = {
    ("VISIBLE-SIGN", Care.PROFESSIONAL): QT_TRANSLATE_NOOP(
        "wording",
        "Something to see that, in a joint, at this level or after days, someone should look at.",
    ),
    ("LEVEL-HIGH", Care.MONITOR): QT_TRANSLATE_NOOP(
        "wording", "6 or more: even ordinary soreness this strong is rested until it fades."
    ),
    ("PERSISTS", Care.MONITOR): QT_TRANSLATE_NOOP(
        "wording",
        "Five days or more without getting better; someone looked at it lately, so follow their "
        "advice and go shorter.",
    ),
    ("SUDDEN-UNRESOLVED", Care.MONITOR): QT_TRANSLATE_NOOP(
        "wording",
        "It came suddenly and is no better; someone looked at it lately, so follow their advice.",
    ),
    ("RECURS", Care.PROFESSIONAL): QT_TRANSLATE_NOOP(
        "wording",
        "The third time or more in three months, after the same kind of session; movement, "
        "strength or shoes may be behind it, and a professional can tell.",
    ),
}

SOURCES = {
    "coach": QT_TRANSLATE_NOOP(
        "wording",
        "“Should You Run When You’re Sore? The Rule Most Coaches Use”, Running For Wellness",
    ),
    "1": QT_TRANSLATE_NOOP("wording", "Brigham and Women’s Hospital, return-to-running handout"),
    "2": QT_TRANSLATE_NOOP(
        "wording", "Soreness rules of Axe, Snyder-Mackler and Fees (1998), tabled in PMC6044585"
    ),
    "3": QT_TRANSLATE_NOOP(
        "wording",
        "NHS guidance on running injuries, sprains and deep vein thrombosis; CDC/NIOSH on "
        "rhabdomyolysis",
    ),
    "4": QT_TRANSLATE_NOOP("wording", "Clinical guidance on bone stress injury in runners"),
    "5": QT_TRANSLATE_NOOP("wording", "Femoral neck stress fracture, PMC6226070"),
    "6": QT_TRANSLATE_NOOP("wording", "Pain-monitoring model, Thomeé 1997 and Silbernagel 2007"),
    "7": QT_TRANSLATE_NOOP("wording", "Public advice on exercise with fever"),
    "8": QT_TRANSLATE_NOOP("wording", "Patellofemoral pain guidance after Esculier"),
    "9": QT_TRANSLATE_NOOP(
        "wording", "Frandsen et al. 2025, British Journal of Sports Medicine 59:1203"
    ),
}

SESSION_NOTES = {
    SessionNote.UNCHANGED: QT_TRANSLATE_NOOP("wording", "As you planned it."),
    SessionNote.CONVERSATIONAL: QT_TRANSLATE_NOOP(
        "wording", "Easy enough to talk in whole sentences; go by feel."
    ),
    SessionNote.SHORTER: QT_TRANSLATE_NOOP(
        "wording", "A fifth shorter, easy enough to talk in whole sentences."
    ),
    SessionNote.SHORTER_WATCH: QT_TRANSLATE_NOOP(
        "wording", "Shorter and easy; turn for home when it gets worse."
    ),
    SessionNote.CAPPED: QT_TRANSLATE_NOOP(
        "wording", "Kept within a tenth more than your longest run of the last 30 days."
    ),
    SessionNote.OFF_THE_SORE_PART: QT_TRANSLATE_NOOP(
        "wording", "As you planned it, with load kept off the sore part."
    ),
    SessionNote.REST_OR_CROSS_TRAIN: QT_TRANSLATE_NOOP(
        "wording", "No run today: rest, or move in a way that does not hurt."
    ),
    SessionNote.COMPLETE_REST: QT_TRANSLATE_NOOP("wording", "Rest completely today."),
    SessionNote.TOO_SHORT_TO_CUT: QT_TRANSLATE_NOOP(
        "wording", "Too short to shorten; leave it out today."
    ),
    SessionNote.FLAT_ROUTE: QT_TRANSLATE_NOOP("wording", "Choose a flat route."),
}

ALTERNATIVES = {
    Alternative.CYCLING: QT_TRANSLATE_NOOP("wording", "Cycling"),
    Alternative.SWIMMING: QT_TRANSLATE_NOOP("wording", "Swimming"),
    Alternative.POOL_RUNNING: QT_TRANSLATE_NOOP("wording", "Pool running"),
}

RECOVERY_TITLES = {
    RecoveryMethod.ACTIVE_RECOVERY: QT_TRANSLATE_NOOP("wording", "Active recovery"),
    RecoveryMethod.MOBILITY: QT_TRANSLATE_NOOP("wording", "Mobility"),
    RecoveryMethod.PROTEIN: QT_TRANSLATE_NOOP("wording", "Protein"),
    RecoveryMethod.HYDRATION: QT_TRANSLATE_NOOP("wording", "Hydration"),
    RecoveryMethod.SLEEP: QT_TRANSLATE_NOOP("wording", "Sleep"),
    RecoveryMethod.COLD: QT_TRANSLATE_NOOP("wording", "Cold"),
    RecoveryMethod.HEAT: QT_TRANSLATE_NOOP("wording", "Heat"),
}
RECOVERY = {
    RecoveryMethod.ACTIVE_RECOVERY: QT_TRANSLATE_NOOP(
        "wording",
        "Walk, spin or swim gently for a day or two after hard work: it moves blood without load.",
    ),
    RecoveryMethod.MOBILITY: QT_TRANSLATE_NOOP(
        "wording", "Light mobility work and dynamic stretching every day keep your range of motion."
    ),
    RecoveryMethod.PROTEIN: QT_TRANSLATE_NOOP(
        "wording",
        "Protein spread over the day's meals repairs muscle; carbohydrate refills it, fruit and "
        "vegetables bring the rest.",
    ),
    RecoveryMethod.HYDRATION: QT_TRANSLATE_NOOP(
        "wording", "Drink through the day; even a little too dry makes soreness feel worse."
    ),
    RecoveryMethod.SLEEP: QT_TRANSLATE_NOOP(
        "wording", "Seven to nine hours: most repair happens in deep sleep."
    ),
    RecoveryMethod.COLD: QT_TRANSLATE_NOOP(
        "wording", "Cold as needed calms swelling and inflammation; leave heat out for now."
    ),
    RecoveryMethod.HEAT: QT_TRANSLATE_NOOP(
        "wording", "Warmth as needed relaxes tight muscle and brings blood."
    ),
}

NEXT_STEPS = {
    NextStep.CARRY_ON: QT_TRANSLATE_NOOP(
        "wording", "Enjoy it, and check in again when something aches."
    ),
    NextStep.FIRST_TEN_MINUTES: QT_TRANSLATE_NOOP(
        "wording",
        "Run ten easy minutes as the test; stop when it does not ease, and check in tomorrow "
        "morning.",
    ),
    NextStep.TOMORROW_MORNING: QT_TRANSLATE_NOOP(
        "wording",
        "Look again tomorrow morning; sharper, worse or a changed stride would change the answer.",
    ),
    NextStep.AFTER_THE_SHORT_RUN: QT_TRANSLATE_NOOP(
        "wording",
        "Note how it is an hour after the run and tomorrow morning; if it is worse, rest the next "
        "day.",
    ),
    NextStep.REST_AND_LOOK_AGAIN: QT_TRANSLATE_NOOP(
        "wording",
        "Check in tomorrow; when walking is free of pain and the level is down, an easy run can "
        "come back.",
    ),
    NextStep.FEVER_FIRST: QT_TRANSLATE_NOOP(
        "wording", "Check in again once the fever has been gone for a day, and start easy."
    ),
    NextStep.MAKE_AN_APPOINTMENT: QT_TRANSLATE_NOOP(
        "wording",
        "Make an appointment with a sports physiotherapist or a physician, and note here when they "
        "have seen it.",
    ),
    NextStep.GET_HELP_NOW: QT_TRANSLATE_NOOP(
        "wording",
        "Get medical help now; come back to running when someone who has seen you says so.",
    ),
}

SESSION_KINDS = {
    SessionKind.EASY: QT_TRANSLATE_NOOP("wording", "Easy run"),
    SessionKind.LONG: QT_TRANSLATE_NOOP("wording", "Long run"),
    SessionKind.INTERVALS: QT_TRANSLATE_NOOP("wording", "Intervals"),
    SessionKind.HILLS: QT_TRANSLATE_NOOP("wording", "Hills"),
    SessionKind.TEMPO: QT_TRANSLATE_NOOP("wording", "Tempo run"),
    SessionKind.RACE: QT_TRANSLATE_NOOP("wording", "Race"),
    SessionKind.STRENGTH: QT_TRANSLATE_NOOP("wording", "Strength"),
    SessionKind.CROSS_TRAINING: QT_TRANSLATE_NOOP("wording", "Cross-training"),
    SessionKind.REST: QT_TRANSLATE_NOOP("wording", "Rest"),
}
TERRAINS = {
    Terrain.FLAT: QT_TRANSLATE_NOOP("wording", "flat"),
    Terrain.HILLY: QT_TRANSLATE_NOOP("wording", "hilly"),
}
LEVEL_WORDS = (
    (0, QT_TRANSLATE_NOOP("wording", "none")),
    (3, QT_TRANSLATE_NOOP("wording", "mild")),
    (5, QT_TRANSLATE_NOOP("wording", "moderate")),
    (10, QT_TRANSLATE_NOOP("wording", "stop")),
)
# As core/body.py has them; here they can be found by a translator.
AREAS = {
    "neck": QT_TRANSLATE_NOOP("wording", "Neck"),
    "shoulder": QT_TRANSLATE_NOOP("wording", "Shoulder"),
    "upper-arm": QT_TRANSLATE_NOOP("wording", "Upper arm"),
    "forearm": QT_TRANSLATE_NOOP("wording", "Forearm and hand"),
    "chest": QT_TRANSLATE_NOOP("wording", "Chest and ribs"),
    "abdomen": QT_TRANSLATE_NOOP("wording", "Abdomen or side stitch"),
    "upper-back": QT_TRANSLATE_NOOP("wording", "Upper and mid back"),
    "lower-back": QT_TRANSLATE_NOOP("wording", "Lower back"),
    "sacrum": QT_TRANSLATE_NOOP("wording", "Sacrum and SI joint"),
    "buttock": QT_TRANSLATE_NOOP("wording", "Buttock"),
    "pubis": QT_TRANSLATE_NOOP("wording", "Pubic bone"),
    "groin": QT_TRANSLATE_NOOP("wording", "Groin and inner hip"),
    "hip-flexor": QT_TRANSLATE_NOOP("wording", "Front of hip"),
    "outer-hip": QT_TRANSLATE_NOOP("wording", "Outer hip"),
    "quad": QT_TRANSLATE_NOOP("wording", "Front of thigh"),
    "adductor": QT_TRANSLATE_NOOP("wording", "Inner thigh"),
    "it-band": QT_TRANSLATE_NOOP("wording", "Outer thigh (IT band)"),
    "upper-hamstring": QT_TRANSLATE_NOOP("wording", "Sit bone and upper hamstring"),
    "hamstring": QT_TRANSLATE_NOOP("wording", "Hamstring"),
    "kneecap": QT_TRANSLATE_NOOP("wording", "Kneecap"),
    "patellar-tendon": QT_TRANSLATE_NOOP("wording", "Below the kneecap"),
    "outer-knee": QT_TRANSLATE_NOOP("wording", "Outer knee"),
    "inner-knee": QT_TRANSLATE_NOOP("wording", "Inner knee"),
    "back-of-knee": QT_TRANSLATE_NOOP("wording", "Back of knee"),
    "inner-shin": QT_TRANSLATE_NOOP("wording", "Inner shin border"),
    "front-shin": QT_TRANSLATE_NOOP("wording", "Front of shin"),
    "outer-shin": QT_TRANSLATE_NOOP("wording", "Outer shin"),
    "upper-calf": QT_TRANSLATE_NOOP("wording", "Upper calf"),
    "lower-calf": QT_TRANSLATE_NOOP("wording", "Lower calf"),
    "achilles": QT_TRANSLATE_NOOP("wording", "Achilles tendon"),
    "achilles-insertion": QT_TRANSLATE_NOOP("wording", "Achilles at the heel"),
    "front-ankle": QT_TRANSLATE_NOOP("wording", "Front of ankle"),
    "inner-ankle": QT_TRANSLATE_NOOP("wording", "Inner ankle"),
    "outer-ankle": QT_TRANSLATE_NOOP("wording", "Outer ankle"),
    "heel": QT_TRANSLATE_NOOP("wording", "Heel"),
    "arch": QT_TRANSLATE_NOOP("wording", "Arch (plantar fascia)"),
    "forefoot": QT_TRANSLATE_NOOP("wording", "Ball of foot"),
    "outer-foot": QT_TRANSLATE_NOOP("wording", "Outer edge of foot"),
    "top-of-foot": QT_TRANSLATE_NOOP("wording", "Top of foot"),
    "toes": QT_TRANSLATE_NOOP("wording", "Toes"),
}
SIDED_NAMES = {
    Side.LEFT: QT_TRANSLATE_NOOP("wording", "Left {area}"),
    Side.RIGHT: QT_TRANSLATE_NOOP("wording", "Right {area}"),
    Side.MIDDLE: QT_TRANSLATE_NOOP("wording", "{area}"),
}
QUESTIONS = {
    "moving": QT_TRANSLATE_NOOP("wording", "When moving or running"),
    "rest": QT_TRANSLATE_NOOP("wording", "At rest"),
    "after": QT_TRANSLATE_NOOP("wording", "An hour after the last run"),
    "morning": QT_TRANSLATE_NOOP("wording", "On waking"),
    "sensation": QT_TRANSLATE_NOOP("wording", "What does it feel like?"),
    "warm_up": QT_TRANSLATE_NOOP("wording", "After five to ten easy minutes it…"),
    "form": QT_TRANSLATE_NOOP("wording", "Your stride"),
    "spread": QT_TRANSLATE_NOOP("wording", "How far does it reach?"),
    "onset": QT_TRANSLATE_NOOP("wording", "How did it begin?"),
    "since": QT_TRANSLATE_NOOP("wording", "When did it start?"),
    "trend": QT_TRANSLATE_NOOP("wording", "Since then it is…"),
    "signs": QT_TRANSLATE_NOOP("wording", "Is there anything to see?"),
    "flags": QT_TRANSLATE_NOOP("wording", "Does any of this apply?"),
    "tissue": QT_TRANSLATE_NOOP("wording", "Where in there do you feel it?"),
    "seen": QT_TRANSLATE_NOOP("wording", "Seen by a physio or doctor for this on"),
    "check_in_flags": QT_TRANSLATE_NOOP("wording", "Anything else today?"),
}
OPTIONS: dict[str, dict[StrEnum, str]] = {
    "sensation": {
        Sensation.DULL: QT_TRANSLATE_NOOP("wording", "Dull ache"),
        Sensation.STIFF: QT_TRANSLATE_NOOP("wording", "Stiff, tight"),
        Sensation.SHARP: QT_TRANSLATE_NOOP("wording", "Sharp, stabbing"),
        Sensation.BURNING: QT_TRANSLATE_NOOP("wording", "Burning"),
        Sensation.THROBBING: QT_TRANSLATE_NOOP("wording", "Throbbing"),
        Sensation.TINGLING: QT_TRANSLATE_NOOP("wording", "Tingling"),
    },
    "warm_up": {
        WarmUp.EASES: QT_TRANSLATE_NOOP("wording", "Eases"),
        WarmUp.UNCHANGED: QT_TRANSLATE_NOOP("wording", "Stays the same"),
        WarmUp.RETURNS: QT_TRANSLATE_NOOP("wording", "Eases, then comes back"),
        WarmUp.WORSENS: QT_TRANSLATE_NOOP("wording", "Gets worse"),
        WarmUp.NOT_TRIED: QT_TRANSLATE_NOOP("wording", "Not tried"),
    },
    "form": {
        Form.NORMAL: QT_TRANSLATE_NOOP("wording", "Normal"),
        Form.HESITANT: QT_TRANSLATE_NOOP("wording", "Slight hesitation"),
        Form.ALTERED: QT_TRANSLATE_NOOP("wording", "Limp or shorter stride"),
    },
    "spread": {
        Spread.DIFFUSE: QT_TRANSLATE_NOOP("wording", "Spread through the muscle"),
        Spread.PINPOINT: QT_TRANSLATE_NOOP("wording", "A spot a fingertip covers"),
    },
    "onset": {
        Onset.DELAYED: QT_TRANSLATE_NOOP("wording", "Hours after a workout"),
        Onset.SUDDEN: QT_TRANSLATE_NOOP("wording", "Suddenly, during a run"),
        Onset.GRADUAL: QT_TRANSLATE_NOOP("wording", "Crept up over days"),
    },
    "trend": {
        Trend.IMPROVING: QT_TRANSLATE_NOOP("wording", "Getting better"),
        Trend.STEADY: QT_TRANSLATE_NOOP("wording", "About the same"),
        Trend.WORSENING: QT_TRANSLATE_NOOP("wording", "Getting worse"),
    },
    "signs": {
        Sign.SWELLING: QT_TRANSLATE_NOOP("wording", "Swelling"),
        Sign.BRUISING: QT_TRANSLATE_NOOP("wording", "Bruising"),
        Sign.REDNESS: QT_TRANSLATE_NOOP("wording", "Redness"),
    },
    "flags": {
        SpotFlag.NIGHT_PAIN: QT_TRANSLATE_NOOP("wording", "Hurts at night"),
        SpotFlag.HOP_PAIN: QT_TRANSLATE_NOOP("wording", "Hurts on hopping"),
        SpotFlag.WEIGHT_BEARING_PAIN: QT_TRANSLATE_NOOP("wording", "Hurts under body weight"),
        SpotFlag.HEARD_POP: QT_TRANSLATE_NOOP("wording", "Heard or felt a pop"),
        SpotFlag.DEFORMITY: QT_TRANSLATE_NOOP("wording", "Looks out of shape"),
        SpotFlag.NUMBNESS: QT_TRANSLATE_NOOP("wording", "Numb"),
        SpotFlag.CANNOT_BEAR_WEIGHT: QT_TRANSLATE_NOOP("wording", "Cannot take my weight"),
        SpotFlag.CANNOT_TIPTOE: QT_TRANSLATE_NOOP("wording", "Cannot rise onto my toes"),
        SpotFlag.CALF_SWOLLEN_WARM: QT_TRANSLATE_NOOP("wording", "Calf swollen and warm"),
    },
    "tissue": {
        Tissue.MUSCLE: QT_TRANSLATE_NOOP("wording", "In the muscle"),
        Tissue.JOINT: QT_TRANSLATE_NOOP("wording", "In the joint"),
        Tissue.TENDON: QT_TRANSLATE_NOOP("wording", "In the tendon"),
        Tissue.BONE: QT_TRANSLATE_NOOP("wording", "On the bone"),
        Tissue.OTHER: QT_TRANSLATE_NOOP("wording", "Somewhere else"),
    },
    "check_in_flags": {
        CheckInFlag.FEVER: QT_TRANSLATE_NOOP("wording", "Fever"),
        CheckInFlag.CHEST_PAIN: QT_TRANSLATE_NOOP("wording", "Chest pain"),
        CheckInFlag.BREATHLESS: QT_TRANSLATE_NOOP("wording", "Unusually short of breath"),
        CheckInFlag.DARK_URINE: QT_TRANSLATE_NOOP("wording", "Dark urine"),
        CheckInFlag.SADDLE_NUMBNESS: QT_TRANSLATE_NOOP("wording", "Numb between the legs"),
        CheckInFlag.BLADDER_BOWEL_CHANGE: QT_TRANSLATE_NOOP(
            "wording", "Bladder or bowel not as usual"
        ),
    },
}
AS_GIVEN = {
    True: QT_TRANSLATE_NOOP("wording", "As given in today's check-in"),
    False: QT_TRANSLATE_NOOP("wording", "As given in that day's check-in"),
}
AS_GIVEN_RATHER_THAN = {
    True: QT_TRANSLATE_NOOP(
        "wording", "As given in today's earlier check-in; by itself, this one says: {verdict}"
    ),
    False: QT_TRANSLATE_NOOP(
        "wording", "As given in that day's other check-in; by itself, this one says: {verdict}"
    ),
}
STILL_HOLDS = {
    True: QT_TRANSLATE_NOOP(
        "wording", "Your earlier check-in of today said: {verdict}. That still holds."
    ),
    False: QT_TRANSLATE_NOOP(
        "wording", "Another check-in of that day said: {verdict}. That still holds."
    ),
}
HINT_TO_RATE = QT_TRANSLATE_NOOP("wording", "Set a level first: {regions}")
MORNING_AFTER = QT_TRANSLATE_NOOP("wording", "On waking, after yesterday's {amount}")
MORNING_AFTER_A_RUN = QT_TRANSLATE_NOOP("wording", "On waking, after yesterday's run")
MORNING = QT_TRANSLATE_NOOP("wording", "On waking this morning")
HOW_HARD_TODAY = QT_TRANSLATE_NOOP("wording", "How hard was today's {amount}?")
HOW_HARD_YESTERDAY = QT_TRANSLATE_NOOP("wording", "How hard was yesterday's {amount}?")
HOW_HARD_ON = QT_TRANSLATE_NOOP("wording", "How hard was the {amount} on {day}?")
LABELS = {
    "session": QT_TRANSLATE_NOOP("wording", "Today's session"),
    "why": QT_TRANSLATE_NOOP("wording", "Why"),
    "instead": QT_TRANSLATE_NOOP("wording", "Instead, if it does not hurt"),
    "recovery": QT_TRANSLATE_NOOP("wording", "Between runs"),
    "next": QT_TRANSLATE_NOOP("wording", "Next"),
}
SESSIONS_WITHIN = {
    SessionKind.EASY: QT_TRANSLATE_NOOP("wording", "an easy run"),
    SessionKind.LONG: QT_TRANSLATE_NOOP("wording", "a long run"),
    SessionKind.INTERVALS: QT_TRANSLATE_NOOP("wording", "intervals"),
    SessionKind.HILLS: QT_TRANSLATE_NOOP("wording", "hills"),
    SessionKind.TEMPO: QT_TRANSLATE_NOOP("wording", "a tempo run"),
    SessionKind.RACE: QT_TRANSLATE_NOOP("wording", "a race"),
    SessionKind.STRENGTH: QT_TRANSLATE_NOOP("wording", "strength training"),
    SessionKind.CROSS_TRAINING: QT_TRANSLATE_NOOP("wording", "cross-training"),
    SessionKind.REST: QT_TRANSLATE_NOOP("wording", "a day of rest"),
}
STAND_OUTS = {
    "persists": QT_TRANSLATE_NOOP(
        "wording", "{region}: sore for {days} days and not getting better."
    ),
    "recurs": QT_TRANSLATE_NOOP(
        "wording", "{region}: sore {times} separate times in 90 days, each at 3 or more."
    ),
    "recurs-after": QT_TRANSLATE_NOOP(
        "wording",
        "{region}: sore {times} separate times in 90 days, each at 3 or more; {after_times} of "
        "them began within three days of {session}.",
    ),
    "rising": QT_TRANSLATE_NOOP("wording", "{region}: rising, now at {level}."),
    "morning-hills": QT_TRANSLATE_NOOP(
        "wording",
        "{region}: at {level} or more on {hits} of {cases} mornings after hilly runs, and on "
        "{other_hits} of {other_cases} after other runs.",
    ),
    "morning-long": QT_TRANSLATE_NOOP(
        "wording",
        "{region}: at {level} or more on {hits} of {cases} mornings after runs longer than "
        "{distance}, and on {other_hits} of {other_cases} after shorter ones.",
    ),
    "begins-hills": QT_TRANSLATE_NOOP(
        "wording",
        "{region}: newly sore within three days of {hits} of {cases} hilly runs, and of "
        "{other_hits} of {other_cases} other runs.",
    ),
    "begins-long": QT_TRANSLATE_NOOP(
        "wording",
        "{region}: newly sore within three days of {hits} of {cases} runs longer than {distance}, "
        "and of {other_hits} of {other_cases} shorter ones.",
    ),
    "side-left": QT_TRANSLATE_NOOP(
        "wording", "Of {cases} times that a region turned sore anew, {hits} were on the left."
    ),
    "side-right": QT_TRANSLATE_NOOP(
        "wording", "Of {cases} times that a region turned sore anew, {hits} were on the right."
    ),
}
SOREST_REGION = QT_TRANSLATE_NOOP("wording", "The sorest region")
STAND_OUTS_CAUTION = QT_TRANSLATE_NOOP(
    "wording",
    "What went together in your log more often than chance explains need not be cause and effect.",
)
ADVICE_CAUTION = QT_TRANSLATE_NOOP(
    "wording",
    "These mornings followed the advice in time; what else you did, and how sore you were, differs "
    "between the rows.",
)
DISCLAIMER = QT_TRANSLATE_NOOP(
    "wording",
    "Runsore helps you decide; it cannot examine you and does not diagnose. If you are unsure, ask "
    "someone who can.",
)


class Wording(Value):
    """The sentences in a language, named by its ISO code: `translate` turns an English one into
    the runner's, `figure` does so with a number written with a point."""

    translate: Translate = unchanged
    figure: Callable[[str], str] = unchanged
    language: str = "en"

    def headline(self, verdict: Verdict) -> str:
        if verdict.care is Care.URGENT:
            return self.translate(HEADLINE_URGENT)
        if verdict.run is Run.STOP and not verdict.alternatives:
            return self.translate(HEADLINE_COMPLETE_REST)
        return self.translate(HEADLINES[verdict.run])

    def care_line(self, verdict: Verdict) -> str:
        """Empty where there is nothing to do about it."""
        return self.translate(CARE_LINES[verdict.care]) if CARE_LINES[verdict.care] else ""

    def lead(self, verdict: Verdict) -> str:
        if verdict.care is Care.URGENT:
            return self.translate(LEAD_URGENT)
        lead = LEAD_CONDITIONAL if verdict.conditional else LEADS[verdict.run]
        if verdict.care is Care.PROFESSIONAL:
            return f"{self.translate(lead)} {self.translate(LEAD_PROFESSIONAL)}"
        return self.translate(lead)

    def kind(self, kind: Kind) -> str:
        return self.translate(KINDS[kind])

    def reason(self, reason: Reason) -> str:
        """Without the region; a rule of another ruleset goes by its id."""
        text = REASONS_BY_CARE.get((reason.rule, reason.care)) or REASONS.get(reason.rule)
        return self.translate(text) if text else reason.rule

    def source(self, source: str) -> str:
        return self.translate(SOURCES[source]) if source in SOURCES else source

    def session_note(self, notes: tuple[SessionNote, ...]) -> str:
        return " ".join(self.translate(SESSION_NOTES[note]) for note in notes)

    def alternative(self, alternative: Alternative) -> str:
        return self.translate(ALTERNATIVES[alternative])

    def recovery_title(self, method: RecoveryMethod) -> str:
        return self.translate(RECOVERY_TITLES[method])

    def recovery(self, method: RecoveryMethod) -> str:
        return self.translate(RECOVERY[method])

    def next_step(self, verdict: Verdict) -> str:
        return self.translate(NEXT_STEPS[verdict.next_step])

    def session_kind(self, kind: SessionKind) -> str:
        return self.translate(SESSION_KINDS[kind])

    def terrain(self, terrain: Terrain) -> str:
        return self.translate(TERRAINS[terrain])

    def level(self, level: int) -> str:
        return self.translate(next(word for upto, word in LEVEL_WORDS if level <= upto))

    def region(self, region: BodyRegion) -> str:
        """With its side, for example `Left upper calf`."""
        area = self.translate(AREAS[region.area])
        name = self.translate(SIDED_NAMES[region.side])
        if not name.startswith("{area}") and not region.label.startswith("Achilles"):
            area = area[0].lower() + area[1:]
        return name.format(area=area)

    def question(self, name: str) -> str:
        """What is asked for an answer; `name` is one of QUESTIONS."""
        return self.translate(QUESTIONS[name])

    def options(self, name: str) -> tuple[tuple[str, str], ...]:
        """The answers to choose from: public name and text; `name` is one of OPTIONS."""
        return tuple((word.value, self.translate(text)) for word, text in OPTIONS[name].items())

    def as_given(self, *, today: bool) -> str:
        """Above a verdict that was kept; `today`: of today, not of a day in the past."""
        return self.translate(AS_GIVEN[today])

    def as_given_rather_than(self, own: Verdict, *, today: bool) -> str:
        """Above a stricter verdict of the same day; `own` is that of what is being written."""
        return self.translate(AS_GIVEN_RATHER_THAN[today]).format(verdict=self.headline(own))

    def still_holds(self, verdict: Verdict, *, today: bool) -> str:
        """Beside a verdict that is milder than one given on the same day."""
        said = [self.headline(verdict)]
        if verdict.care is Care.PROFESSIONAL:
            said.append(self.translate(CARE_LINES[verdict.care]))
        return self.translate(STILL_HOLDS[today]).format(verdict=" · ".join(said))

    def hint_to_rate(self, regions: str) -> str:
        return self.translate(HINT_TO_RATE).format(regions=regions)

    def morning_after(self, amount: str, *, run_today: bool) -> str:
        """Asks how it was on waking; `amount` is yesterday's distance or time, or empty."""
        if run_today:
            return self.translate(MORNING)
        if not amount:
            return self.translate(MORNING_AFTER_A_RUN)
        return self.translate(MORNING_AFTER).format(amount=amount)

    def how_hard(self, amount: str, days_ago: int, day: str) -> str:
        """Asks for a workout's effort; `day` is said where it was before yesterday."""
        text = {0: HOW_HARD_TODAY, 1: HOW_HARD_YESTERDAY}.get(days_ago, HOW_HARD_ON)
        return self.translate(text).format(amount=amount, day=day)

    def label(self, name: str) -> str:
        """The heading of a part of the verdict, one of LABELS."""
        return self.translate(LABELS[name])

    def stand_out(self, name: str, region: BodyRegion | None = None, **figures: object) -> str:
        """One of STAND_OUTS; `region` None is the sorest of all, figures are already text."""
        text = self.translate(STAND_OUTS[name])
        where = self.region(region) if region else self.translate(SOREST_REGION)
        return text.format(region=where, **figures)

    def session_within(self, kind: SessionKind) -> str:
        """Within a sentence, for example `a long run`."""
        return self.translate(SESSIONS_WITHIN[kind])

    @property
    def disclaimer(self) -> str:
        return self.translate(DISCLAIMER)
