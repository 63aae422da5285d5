"""The closed vocabularies of the domain, spelled as RULES and FORMATS spell them."""

from enum import StrEnum


class Origin(StrEnum):
    """Where a fact came from."""

    MY_WORDS = "my words"
    THEIR_MAIL = "their mail"
    FILE = "file"
    SETTING = "setting"


class Side(StrEnum):
    """Who moved or cancelled something."""

    ME = "me"
    THEM = "them"


class Standing(StrEnum):
    """What a person is to this application (the allow-list of RULES X7)."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    STAFF = "staff"
    INTRODUCED = "introduced"
    NAMED = "named"


class Format(StrEnum):
    """How an interview is held; some manners and steps hold for some formats only."""

    ONSITE = "onsite"
    VIDEO = "video"
    PHONE = "phone"
    ONE_WAY_VIDEO = "one_way_video"
    GROUP = "group"


class Channel(StrEnum):
    """A way in which a step is carried out."""

    EMAIL = "email"
    PHONE = "phone"
    CARD = "card"
    LINKEDIN = "linkedin"
    IN_PERSON = "in_person"
    CALENDAR = "calendar"
    SELF = "self"


class Kind(StrEnum):
    """What a message of ours is for (FORMATS 6)."""

    THANK_YOU = "thank_you"
    INQUIRY = "inquiry"
    LINKEDIN = "linkedin"
    REJECTION_REPLY = "rejection_reply"
    REFERRAL_REQUEST = "referral_request"
    COMMITMENT_DELIVERY = "commitment_delivery"
    WITHDRAW = "withdraw"
    ACCEPT = "accept"
    DECLINE = "decline"
    FEEDBACK = "feedback"
    ACKNOWLEDGEMENT = "acknowledgement"
    KEEP_IN_TOUCH = "keep_in_touch"


class Label(StrEnum):
    """What an answer of theirs says (FORMATS 2)."""

    REJECTION = "rejection"
    REJECTION_KEEP_IN_TOUCH = "rejection_keep_in_touch"
    OFFER = "offer_verbal_or_written"
    NEXT_ROUND = "next_round_invite"
    SCHEDULING = "scheduling"
    ACKNOWLEDGEMENT = "acknowledgement"
    DELAY = "delay_update"
    REQUEST = "request_for_info"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    MASS_MAIL = "recruiter_mass_noreply"
    ON_HOLD = "position_cancelled_or_on_hold"
    PING_LATER = "ping_me_later"
    DO_NOT_CONTACT = "do_not_contact"
    NEWSLETTER = "unrelated_newsletter"
    AMBIGUOUS = "ambiguous"


REJECTIONS = frozenset({Label.REJECTION, Label.REJECTION_KEEP_IN_TOUCH})
AUTOMATIC = frozenset({Label.OUT_OF_OFFICE, Label.BOUNCE, Label.MASS_MAIL, Label.NEWSLETTER})
"""Labels that no person wrote to me: they stop and refill nothing (RULES D.2)."""

QUESTIONS = frozenset({Label.REQUEST, Label.SCHEDULING, Label.AMBIGUOUS})
"""Labels of human mail that waits for my answer (RULES P10)."""


class Interest(StrEnum):
    """How much I want the job, as I said it."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"
    UNKNOWN = "unknown"

    @property
    def is_yes(self) -> bool:
        """High and medium count as yes (FORMATS 3)."""
        return self in (Interest.HIGH, Interest.MEDIUM)

    @property
    def is_no(self) -> bool:
        """Low and none count as no, said politely (FORMATS 3)."""
        return self in (Interest.LOW, Interest.NONE)


class Permission(StrEnum):
    """Where the question of a LinkedIn connection stands with one person (RULES region L)."""

    UNASKED = "unasked"
    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Wish(StrEnum):
    """What they asked about being contacted."""

    ONLY_VIA = "only_via"
    NO_CALLS = "no_calls"
    NO_CONTACT = "no_contact"
    DIRECT_IS_FINE = "direct_is_fine"


class Mark(StrEnum):
    """What I did with a step without a message that proves it."""

    DONE = "done"
    SNOOZED = "snoozed"
    WAIVED = "waived"


class Ended(StrEnum):
    """How a promise ended."""

    DONE = "done"
    RELEASED = "released"


class Confidence(StrEnum):
    """How sure a date is."""

    SAID = "said"
    GUESSED = "guessed"
