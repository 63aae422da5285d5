"""What follows from the facts: steps, guards that strike them, and locks that show it."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.core.dates import When
from afterword.core.facts import Source
from afterword.core.saying import Sentence
from afterword.core.terms import Channel


class Act(StrEnum):
    """What a step asks for; the names are those of FORMATS 6, and ours below the line."""

    PREPARE_COMMON_QUESTIONS = "prepare_common_questions"
    PREPARE_MY_QUESTIONS = "prepare_my_questions"
    CHOOSE_OUTFIT = "choose_outfit"
    THANK_IN_PERSON = "thank_in_person"
    ASK_TIMELINE = "ask_timeline"
    CONFIRM_COMMITMENTS = "confirm_commitments"
    ASK_LINKEDIN_PERMISSION = "ask_linkedin_permission"
    GREET_STAFF = "greet_staff"
    SEND_THANK_YOU = "send_thank_you"
    STATE_INTEREST = "state_interest"
    DELIVER_COMMITMENT = "deliver_commitment"
    TRACK_THEIR_PROMISE = "track_their_promise"
    SEND_LINKEDIN_INVITE = "send_linkedin_invite"
    RECORD_DECISION_DATE = "record_decision_date"
    SEND_INQUIRY = "send_inquiry"
    LET_GO = "let_go"
    REPLY_TO_REJECTION = "reply_to_rejection"
    ASK_REFERRAL = "ask_referral"
    STAY_IN_TOUCH = "stay_in_touch"
    WEIGH_OFFER = "weigh_offer"
    ANSWER_OFFER = "answer_offer"
    SEND_WITHDRAWAL = "send_withdrawal"
    PREPARE_NEXT_ROUND = "prepare_next_round"
    CONFIRM_NEXT_ROUND = "confirm_next_round"
    ANSWER_EMPLOYER = "answer_employer"
    FIX_ADDRESS = "fix_address"
    # ours
    LEAVE_IN_TIME = "leave_in_time"
    LOOK_OVER_QUESTIONS = "look_over_questions"
    SHAKE_HANDS = "shake_hands"
    ASK_HOW_IT_IS_GOING = "ask_how_it_is_going"
    DEBRIEF = "debrief"
    DEBRIEF_AGENCY = "debrief_agency"
    ASK_MYSELF_AGAIN = "ask_myself_again"
    THANK_HELPERS = "thank_helpers"
    KNOW_THE_LAW = "know_the_law"
    SAY_HELLO = "say_hello"

    # Acts are looked up in sets for every step of every plan; the hash of a text is quicker.
    __hash__ = str.__hash__


OURS = frozenset(
    {
        Act.LEAVE_IN_TIME, Act.LOOK_OVER_QUESTIONS, Act.SHAKE_HANDS, Act.ASK_HOW_IT_IS_GOING,
        Act.DEBRIEF, Act.DEBRIEF_AGENCY, Act.ASK_MYSELF_AGAIN,
        Act.THANK_HELPERS, Act.KNOW_THE_LAW, Act.SAY_HELLO,
    }
)  # fmt: skip
"""Acts that FORMATS 6 does not name: they are printed under ``other``."""

OUTBOUND = frozenset(
    {
        Act.SEND_THANK_YOU, Act.STATE_INTEREST, Act.DELIVER_COMMITMENT,
        Act.SEND_LINKEDIN_INVITE, Act.SEND_INQUIRY, Act.REPLY_TO_REJECTION, Act.ASK_REFERRAL,
        Act.STAY_IN_TOUCH, Act.ANSWER_OFFER, Act.SEND_WITHDRAWAL, Act.CONFIRM_NEXT_ROUND,
        Act.ANSWER_EMPLOYER, Act.FIX_ADDRESS, Act.THANK_HELPERS,
        Act.DEBRIEF_AGENCY, Act.SAY_HELLO,
    }
)  # fmt: skip
"""Acts that reach another person."""


class Step(NamedTuple):
    """One thing to do, with its reason, its source and what would change it.

    ``appears`` is when it becomes an item; ``opens`` when it may be done (not before); ``due``
    the deadline of a duty, or the start of a step that waits; ``in_time_until`` the last instant
    that is in time; ``late_until`` when it leaves the plan by itself. ``to`` is a person's key.
    """

    key: str
    act: Act
    title: Sentence
    because: Sentence
    source: Source
    changes_if: tuple[Sentence, ...]
    rules: tuple[str, ...]
    appears: datetime
    opens: When | None = None
    best: When | None = None
    due: When | None = None
    in_time_until: When | None = None
    late_until: datetime | None = None
    alarm: datetime | None = None
    to: str = ""
    thanks_for: str = ""
    channels: tuple[Channel, ...] = (Channel.EMAIL,)
    waits: bool = False


class Guard(NamedTuple):
    """A reason not to do something, now or to someone; the planner strikes steps by it.

    ``forbids`` acts, of the person ``who`` (empty: everybody) in the part ``about`` of a step
    key (empty: every part). ``until`` is when the lock opens by itself, if that is known, and
    ``lifted_by`` names what else opens it.
    """

    key: str
    forbids: frozenset[Act]
    because: Sentence
    lifted_by: Sentence
    rules: tuple[str, ...]
    who: str = ""
    until: When | None = None


class Lock(NamedTuple):
    """A struck step, still visible: not now, because of a guard, until its date."""

    step: Step
    guard: Guard
