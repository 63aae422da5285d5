"""Every number of the etiquette, each with its unit, its source and its gentle direction."""

from dataclasses import dataclass, field, fields, replace
from typing import Any, NamedTuple

GENTLER_IS_MORE = "more"
GENTLER_IS_LESS = "less"
FIXED = "fixed"


class Number(NamedTuple):
    """What is known of one number: how people name it, its unit, why it is so, its limits."""

    name: str
    default: float
    unit: str
    source: str
    gentler: str
    limit: float
    says: str


class NotGentler(ValueError):
    """A value would wait less or ask more than the etiquette does; nothing was changed."""


class UnknownNumber(ValueError):
    """No number of the etiquette has that name."""


class Gently(NamedTuple):
    """In which direction a person may move a number, and how far."""

    direction: str
    limit: float


def more(limit: float) -> Gently:
    """Waiting longer is gentler, up to a limit."""
    return Gently(GENTLER_IS_MORE, limit)


def less(limit: float) -> Gently:
    """Asking less, or sooner, is gentler, down to a limit."""
    return Gently(GENTLER_IS_LESS, limit)


def fixed(other: float) -> Gently:
    """Only the default and one other value make sense."""
    return Gently(FIXED, other)


def number(
    default: float, unit: str, source: str, gently: Gently, says: str
) -> Any:  # Any, as dataclasses.field is typed: the field's own annotation holds
    """Declare one number: ``says`` is the sentence that the value ends."""
    told = {"unit": unit, "source": source, "gently": gently, "says": says}
    return field(default=default, metadata=told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The numbers in force; the defaults are those of RULES section 0."""

    debrief_due_hours: float = number(
        2, "hours", "S001-2, S004-6", more(12), "The debrief is best told within"
    )
    debrief_last_hours: float = number(
        24, "hours", "S001-2", fixed(24), "The debrief is looked for during"
    )
    thanks_deadline_hours: float = number(
        24, "elapsed hours", "S001-7, B21-B26", less(2), "A thank-you leaves within"
    )
    thanks_floor_hours: float = number(
        2, "hours", "S003-17, B24", more(12), "A thank-you is best not sent before"
    )
    thanks_floor_same_day_hours: float = number(
        0.5, "hours", "B24", more(2), "If they decide the same day, not before"
    )
    thanks_decision_margin_hours: float = number(
        2, "hours", "S003-19", more(24), "A thank-you arrives before the decision by"
    )
    thanks_late_until: float = number(
        5, "working days", "B24, B29", less(1), "A late thank-you is welcome for"
    )
    thanks_called_late_hours: float = number(
        24, "hours", "B25, B26", more(48), "A thank-you is called late after"
    )
    quiet_from: float = number(
        21, "o'clock", "B26, B30", less(17), "Nothing leaves in the evening from"
    )
    quiet_until: float = number(
        7.5, "o'clock", "B26, B30", more(10), "Nothing leaves in the morning before"
    )
    inquiry_after_date: float = number(
        3, "working days", "S004-16, B33-B36", more(20), "After their date, wait"
    )
    inquiry_no_date_days: float = number(
        7, "days", "S004-17, B37-B39", more(60), "With no date given, wait"
    )
    inquiry_still_deciding_days: float = number(
        14, "days", "P14", more(60), "After 'still deciding' without a date, wait"
    )
    inquiry_after_ping_days: float = number(
        7, "days", "P16", more(60), "After writing when they asked me to, wait"
    )
    inquiry_max_per_silence: float = number(
        1, "inquiries", "S004-21, B40", less(0), "Inquiries in one silence, at most"
    )
    inquiry_min_gap: float = number(
        3, "working days", "X4", more(20), "Between my message and an inquiry, at least"
    )
    letgo_after_inquiry: float = number(
        10, "working days", "S004-21, B44-B49", more(40), "After the inquiry, let go in"
    )
    linkedin_from: float = number(
        1, "working days", "S000-9, B52-B55", more(10), "A LinkedIn note waits"
    )
    linkedin_until: float = number(
        10, "working days", "S000-9, B52-B55", less(1), "A LinkedIn note is in time for"
    )
    linkedin_after_decision: float = number(
        0, "yes or no", "X11, B52", more(1), "LinkedIn notes wait for the decision"
    )
    linkedin_note_chars: float = number(
        200, "characters", "B50", less(50), "A LinkedIn note has at most"
    )
    commitment_mine: float = number(
        3, "working days", "S000-8", less(1), "What I promise without a date is due in"
    )
    commitment_documents: float = number(
        2, "working days", "S000-5, S000-8", less(1), "Documents I promise are due in"
    )
    commitment_theirs: float = number(
        10, "working days", "S000-8", more(40), "What they promise without a date is due in"
    )
    rejection_reply_from_hours: float = number(
        4, "hours", "B58", more(24), "A no is best answered after"
    )
    rejection_reply_until: float = number(
        2, "working days", "B58", more(5), "A no is answered within"
    )
    rejection_closed_after: float = number(
        5, "working days", "P23", fixed(5), "The answer to a no is dropped after"
    )
    rejection_why_max: float = number(
        1, "questions", "S002-13, B56, B57", less(0), "Questions in the answer to a no, at most"
    )
    keepintouch_first_days: float = number(
        60, "days", "S002-17, B62", more(365), "The first hello comes after"
    )
    keepintouch_every_days: float = number(
        120, "days", "S002-17, B62", more(730), "Later hellos come every"
    )
    keepintouch_max_per_year: float = number(
        3, "hellos", "S002-17", less(0), "Hellos in a year, at most"
    )
    hold_check_days: float = number(
        30, "days", "P26", more(180), "A role on hold is asked after once, after"
    )
    offer_ack_hours: float = number(
        24, "hours", "S004-24, B67", less(4), "An offer is acknowledged within"
    )
    offer_decide: float = number(
        3, "working days", "B63-B66", more(10), "An offer without a deadline is answered in"
    )
    offer_remind_hours: float = number(
        24, "hours", "P21", more(72), "The last reminder of an offer comes before its end by"
    )
    withdraw_within_hours: float = number(
        24, "hours", "B70", less(2), "A withdrawal is told within"
    )
    answer_within_hours: float = number(
        24, "hours", "D.5", less(2), "What they ask is answered within"
    )
    introduction_within: float = number(
        3, "working days", "S000-7", less(1), "A person they name hears from me within"
    )
    referral_within: float = number(
        1, "working days", "S002-15", less(1), "A referral is asked within"
    )
    prepare_answers_days: float = number(
        3, "days", "S003-1", more(14), "Common questions are rehearsed before the day by"
    )
    prepare_questions_days: float = number(
        2, "days", "S003-2", more(14), "My own questions are listed before the day by"
    )
    choose_outfit_days: float = number(
        1, "days", "S003-3", more(7), "The outfit is chosen before the day by"
    )
    leave_minutes: float = number(
        90, "minutes", "S003-10", more(240), "I set out before an interview on site by"
    )
    video_minutes: float = number(5, "minutes", "S003-10", more(30), "I am ready before a call by")
    card_decision_days: float = number(
        5, "working days", "S001-4, S001-5", more(15), "A card needs before the decision"
    )
    many_interviewers: float = number(6, "people", "D.5", fixed(6), "Single notes to all, up to")
    interest_again_days: float = number(
        2, "days", "D.5", more(7), "When unsure, ask myself again after"
    )
    ontario_info_days: float = number(
        45, "days", "B59", fixed(45), "In Ontario they must tell interviewed people within"
    )
    ask_how_it_is_going: float = number(
        0, "yes or no", "S002-11, X17", fixed(1), "The door card asks how it is going"
    )
    handwriting_ok: float = number(
        1, "yes or no", "S004-9", less(0), "My handwriting is clean enough for a card"
    )
    handshake_ok: float = number(1, "yes or no", "X14", less(0), "The door card has a handshake")
    debrief_same_day: float = number(
        0, "yes or no", "B73", more(1), "The agency hears from me on the day itself"
    )
    hold_minutes: float = number(
        10, "minutes", "EXPERIENCE 4.4", more(60), "An approved note can be taken back for"
    )


DEFAULTS = Policy()

GROUPS = (
    "debrief", "thanks", "quiet", "inquiry", "letgo", "linkedin", "commitment", "rejection",
    "keepintouch", "offer",
)  # fmt: skip


def spoken_name(field_name: str) -> str:
    """Give the name people type: ``inquiry_no_date_days`` is ``inquiry.no_date_days``."""
    group, _, rest = field_name.partition("_")
    return f"{group}.{rest}" if group in GROUPS and rest else field_name


def numbers() -> dict[str, Number]:
    """Give every number by the name people type."""
    found = {}
    for item in fields(Policy):
        told = item.metadata
        gently: Gently = told["gently"]
        name = spoken_name(item.name)
        found[name] = Number(
            name, getattr(DEFAULTS, item.name), told["unit"], told["source"],
            gently.direction, gently.limit, told["says"],
        )  # fmt: skip
    return found


def field_of(name: str) -> str:
    """Give the attribute behind a number's name; raise UnknownNumber if there is none."""
    attribute = name.replace(".", "_")
    if spoken_name(attribute) not in numbers():
        raise UnknownNumber(name)
    return attribute


def allows(told: Number, value: float) -> bool:
    """Say whether a person may choose that value: as gentle as the default, or gentler."""
    if told.gentler == GENTLER_IS_MORE:
        return told.default <= value <= told.limit
    if told.gentler == GENTLER_IS_LESS:
        return told.limit <= value <= told.default
    return value in (told.default, told.limit)


def with_values(policy: Policy, values: dict[str, float]) -> Policy:
    """Put a person's own numbers on top; raise NotGentler or UnknownNumber, changing nothing."""
    known = numbers()
    changes = {}
    for name, value in values.items():
        attribute = field_of(name)
        told = known[spoken_name(attribute)]
        if not allows(told, value):
            raise NotGentler(told.name)
        changes[attribute] = _gentlest(told, value, getattr(policy, attribute))
    return replace(policy, **changes)


def _gentlest(told: Number, mine: float, profiles: float) -> float:
    """Of my value and a profile's, the gentler one holds."""
    if told.gentler == GENTLER_IS_MORE:
        return max(mine, profiles)
    if told.gentler == GENTLER_IS_LESS:
        return min(mine, profiles)
    return mine
