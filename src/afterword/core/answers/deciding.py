"""Decides which kind a mail is, by the order of FORMATS 2 and where its borders run."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from afterword.core.answers.nature import Nature
from afterword.core.answers.weighing import NONE, Evidence, Weights
from afterword.core.message import Message
from afterword.core.reading import Confidence
from afterword.core.reply import GOOD, HINT, STRONG, kinds
from afterword.core.terms import REJECTIONS, Label

SURE, LIKELY, ASK = Confidence.SURE, Confidence.LIKELY, Confidence.ASK


class Case(NamedTuple):
    """A mail with what was found in it."""

    message: Message
    nature: Nature
    weights: Weights
    sentences: int
    about_jobs: int = 1
    misaddressed: bool = False
    cut_off: bool = False
    personal: bool = True

    def of(self, label: Label) -> Evidence:
        """Give what speaks for a label."""
        return self.weights.get(label, NONE)

    def says(self, *labels: Label) -> bool:
        """Say whether one of these is there."""
        return any(self.of(label).counts for label in labels)

    def settles(self, *labels: Label) -> bool:
        """Say whether one of these is settled by a single sign."""
        return any(self.of(label).settles for label in labels)


class Verdict(NamedTuple):
    """The kind of a mail, and how sure."""

    label: Label
    confidence: Confidence


NEWS = (
    Label.OFFER, Label.NEXT_ROUND, Label.REJECTION, Label.REJECTION_KEEP_IN_TOUCH,
    Label.PING_LATER, Label.ON_HOLD, Label.DELAY, Label.REQUEST, Label.SCHEDULING,
)  # fmt: skip
"""What moves an application."""
FINAL = (Label.OFFER, Label.NEXT_ROUND, Label.REJECTION, Label.ON_HOLD)


def decide(case: Case) -> Verdict:
    """Judge by the headers first, then by the words."""
    for judge in (_by_system, _by_mistake, _by_absence, _by_bulk):
        verdict = judge(case)
        if verdict is not None:
            return verdict
    return _by_content(case)


def _by_system(case: Case) -> Verdict | None:
    if case.message.receipt:
        return Verdict(Label.ACKNOWLEDGEMENT, LIKELY)
    if case.nature is Nature.SYSTEM:
        return Verdict(Label.BOUNCE, SURE)
    away, bounced = case.of(Label.OUT_OF_OFFICE), case.of(Label.BOUNCE)
    if case.settles(*FINAL) or away.settles or not bounced.settles:
        return None
    return Verdict(Label.BOUNCE, SURE if case.nature is Nature.AWAY else LIKELY)


def _by_absence(case: Case) -> Verdict | None:
    away = case.of(Label.OUT_OF_OFFICE)
    if case.nature is Nature.AWAY:
        return _automatic(case, away)
    if not away.settles or case.says(*NEWS, Label.DO_NOT_CONTACT):
        return None
    return Verdict(Label.OUT_OF_OFFICE, LIKELY)


def _automatic(case: Case, away: Evidence) -> Verdict | None:
    """Judge an automatic reply: an absence, a receipt of a portal, or news after all."""
    if away.counts and not (case.settles(*FINAL) and not away.settles):
        return Verdict(Label.OUT_OF_OFFICE, SURE if away.settles else LIKELY)
    if case.settles(*FINAL):
        return None
    if case.says(Label.MASS_MAIL):
        return Verdict(Label.MASS_MAIL, LIKELY)
    if case.settles(Label.ACKNOWLEDGEMENT):
        return Verdict(Label.ACKNOWLEDGEMENT, ASK)
    return Verdict(Label.OUT_OF_OFFICE, LIKELY if away.total else ASK)


def _by_mistake(case: Case) -> Verdict | None:
    if case.misaddressed or (case.cut_off and not case.settles(*NEWS)):
        return Verdict(Label.AMBIGUOUS, ASK)
    wrong = [
        sign for sign in case.of(Label.AMBIGUOUS).signs if "/wrong person/" in sign.cue.slots[0][0]
    ]
    if wrong and not case.settles(*FINAL):
        return Verdict(Label.AMBIGUOUS, LIKELY)
    return None


def _by_bulk(case: Case) -> Verdict | None:
    """Tell mail to many from mail to one that a machine sent."""
    mass, shop = case.of(Label.MASS_MAIL), case.of(Label.NEWSLETTER)
    from_many = case.nature in (Nature.BULK, Nature.ROBOT)
    if case.settles(*FINAL) and (case.personal or case.nature is not Nature.BULK):
        return None
    if shop.settles and not case.about_jobs and not case.settles(*FINAL) and not case.personal:
        return Verdict(Label.NEWSLETTER, LIKELY)
    if case.nature is Nature.BULK:
        return _bulk(case, mass, shop)
    if from_many or mass.settles or shop.settles:
        return _mass_or_shop(case, mass, shop, from_many)
    return None


def _bulk(case: Case, mass: Evidence, shop: Evidence) -> Verdict:
    """Tell mail to all job seekers from mail to all customers."""
    if (case.about_jobs > 1 or mass.counts) and (mass.total >= shop.total or not shop.counts):
        return Verdict(Label.MASS_MAIL, SURE if mass.settles else LIKELY)
    return Verdict(Label.NEWSLETTER, SURE if shop.settles else LIKELY)


def _mass_or_shop(case: Case, mass: Evidence, shop: Evidence, from_many: bool) -> Verdict | None:
    told = max((case.of(label).total for label in NEWS), default=0)
    if from_many and not case.about_jobs and not case.settles(*NEWS):
        return Verdict(Label.NEWSLETTER, LIKELY)
    if shop.counts and shop.total >= mass.total and (shop.total > told or from_many):
        return Verdict(Label.NEWSLETTER, SURE if from_many and shop.settles else LIKELY)
    if mass.settles and mass.total >= told:
        return Verdict(Label.MASS_MAIL, SURE if from_many else LIKELY)
    if mass.counts and from_many and told < STRONG + GOOD:
        return Verdict(Label.MASS_MAIL, LIKELY)
    if from_many and not case.says(*NEWS):
        return Verdict(Label.MASS_MAIL, ASK)
    return None


def _by_content(case: Case) -> Verdict:
    present = [label for label in _ranked() if case.says(label)]
    for test in (_stop, _hold_first, _mixed, _no_or_yes):
        verdict = test(case)
        if verdict is not None:
            return verdict
    for label in present:
        border = _BORDERS.get(label)
        if border is None or border(case):
            return Verdict(label, _confidence(case, label))
    return _by_hints(case)


def _ranked() -> list[Label]:
    answers = [kind for kind in kinds().values() if kind.rank < 20]
    return [kind.label for kind in sorted(answers, key=lambda one: one.rank)]


def _stop(case: Case) -> Verdict | None:
    """A wish not to be written to names the mail only where it is what the mail is for."""
    stop = case.of(Label.DO_NOT_CONTACT)
    if not stop.settles:
        return None
    lines = len({sign.line for sign in stop.signs if sign.weight >= GOOD})
    if case.settles(Label.OFFER, Label.NEXT_ROUND) or (_is_personal(case) and lines < 2):
        return None
    return Verdict(Label.DO_NOT_CONTACT, SURE if lines > 1 or case.sentences < 6 else LIKELY)


def _is_personal(case: Case) -> bool:
    """Say whether a refusal tells that somebody else was chosen, or that this person was not."""
    return any(
        name in ("OTHER", "UNSUCCESSFUL", "NAME", "FILLED", "PROCEED")
        for sign in case.of(Label.REJECTION).signs
        if sign.weight >= GOOD
        for names in sign.cue.slots
        for name in names
    )


def _hold_first(case: Case) -> Verdict | None:
    """A post that is gone is no refusal of the person, unless somebody else got it."""
    hold, no = case.of(Label.ON_HOLD), case.of(Label.REJECTION)
    if not hold.settles or not no.counts or case.settles(Label.OFFER, Label.NEXT_ROUND):
        return None
    chosen = any(
        name in ("OTHER", "UNSUCCESSFUL", "NAME")
        for sign in no.signs
        if sign.weight >= GOOD
        for names in sign.cue.slots
        for name in names
    )
    if chosen or case.settles(Label.PING_LATER):
        return None
    return Verdict(Label.ON_HOLD, LIKELY)


def _no_or_yes(case: Case) -> Verdict | None:
    """A refusal and a yes in one mail: the weaker one is courtesy."""
    no = case.of(Label.REJECTION)
    if not no.counts:
        return None
    yes = max(
        (case.of(label) for label in (Label.OFFER, Label.NEXT_ROUND)), key=lambda one: one.best
    )
    if not yes.counts:
        return Verdict(_which_no(case), _confidence(case, _which_no(case)))
    if yes.settles and (not no.settles or _comes_later(yes, no)):
        return None
    if yes.best <= no.best and (no.settles or no.total >= yes.total):
        return Verdict(_which_no(case), ASK if yes.settles else LIKELY)
    return Verdict(Label.AMBIGUOUS, ASK)


def _comes_later(yes: Evidence, no: Evidence) -> bool:
    """Say whether the yes follows the no: "not this post, but we offer you that one"."""
    last_no = max(sign.span[0] for sign in no.signs if sign.weight >= GOOD)
    return max(sign.span[0] for sign in yes.signs if sign.weight >= STRONG) > last_no


def _which_no(case: Case) -> Label:
    open_to = case.says(Label.REJECTION_KEEP_IN_TOUCH) or case.settles(Label.PING_LATER)
    return Label.REJECTION_KEEP_IN_TOUCH if open_to else Label.REJECTION


def _mixed(case: Case) -> Verdict | None:
    unclear = case.of(Label.AMBIGUOUS)
    told = max(
        case.of(label).total for label in (*FINAL, Label.DELAY, Label.REQUEST, Label.PING_LATER)
    )
    news = (
        case.settles(*FINAL, Label.DELAY, Label.ACKNOWLEDGEMENT, Label.REQUEST)
        or told > unclear.total
    )
    if unclear.settles and not news:
        return Verdict(Label.AMBIGUOUS, LIKELY)
    return None


def _is_open(case: Case) -> bool:
    opening = case.of(Label.REJECTION_KEEP_IN_TOUCH)
    return any("[reserve list" in sign.cue.slots[0][0] for sign in opening.signs)


def _is_invitation(case: Case) -> bool:
    invited, agreed = case.of(Label.NEXT_ROUND), case.of(Label.SCHEDULING)
    names_step = any(
        name in ("TASK", "ROUND", "THROUGH")
        for sign in invited.signs
        for names in sign.cue.slots
        for name in names
    )
    more = invited.settles or invited.total + names_step > agreed.total
    return more and _outweighs(case, Label.NEXT_ROUND)


STRONGER = {
    Label.OFFER: (Label.REJECTION, Label.ON_HOLD),
    Label.NEXT_ROUND: (Label.REJECTION, Label.ON_HOLD, Label.REQUEST, Label.DELAY),
}
"""Labels that, where a sign settles them, stand before one that has courtesies alone."""


def _outweighs(case: Case, label: Label) -> bool:
    """Say whether a label that no sign settles stands against others that one does."""
    own = case.of(label)
    others = STRONGER.get(label, NEWS)
    settled = [
        case.of(other).total for other in others if other is not label and case.settles(other)
    ]
    return own.settles or own.total > max(settled, default=0)


def _is_later(case: Case) -> bool:
    return not case.settles(Label.DELAY) or case.of(Label.PING_LATER).settles


def _is_settled(case: Case) -> bool:
    times, wanted = case.of(Label.SCHEDULING), case.of(Label.REQUEST)
    return times.settles or times.total >= max(wanted.total, case.of(Label.DELAY).total)


def _is_wanted(case: Case) -> bool:
    wanted, late = case.of(Label.REQUEST), case.of(Label.DELAY)
    return wanted.settles or wanted.total >= late.total


_BORDERS: dict[Label, Callable[[Case], bool]] = {
    Label.DO_NOT_CONTACT: lambda case: not case.says(*NEWS),
    Label.REJECTION_KEEP_IN_TOUCH: _is_open,
    Label.OFFER: lambda case: _outweighs(case, Label.OFFER),
    Label.NEXT_ROUND: _is_invitation,
    Label.PING_LATER: lambda case: _is_later(case) and _outweighs(case, Label.PING_LATER),
    Label.ON_HOLD: lambda case: _outweighs(case, Label.ON_HOLD),
    Label.SCHEDULING: _is_settled,
    Label.REQUEST: _is_wanted,
}


FEW_SENTENCES = 3
"""In a longer mail than this a single sign may stand in a sentence about something else."""


def _confidence(case: Case, label: Label) -> Confidence:
    """Say how sure: a single clear sign, and nothing of weight against it."""
    own = case.of(Label.REJECTION) if label in REJECTIONS else case.of(label)
    if not own.settles:
        return LIKELY if own.total > GOOD + HINT else ASK
    against = [case.of(other) for other in _rivals(label)]
    alone = own.total < STRONG + GOOD and case.sentences > FEW_SENTENCES
    return LIKELY if alone or any(one.counts for one in against) else SURE


def _rivals(label: Label) -> Iterable[Label]:
    same = REJECTIONS if label in REJECTIONS else {label}
    soft = {Label.ACKNOWLEDGEMENT, Label.REJECTION_KEEP_IN_TOUCH}
    return [other for other in (*FINAL, Label.DELAY, Label.AMBIGUOUS) if other not in same | soft]


def _by_hints(case: Case) -> Verdict:
    if case.says(Label.NEWSLETTER) and not case.about_jobs:
        return Verdict(Label.NEWSLETTER, ASK)
    if case.says(Label.MASS_MAIL):
        return Verdict(Label.MASS_MAIL, ASK)
    if case.of(Label.REJECTION).total > 2 * HINT:
        return Verdict(Label.REJECTION, ASK)
    if case.message.attached and case.sentences < 4:
        return Verdict(Label.AMBIGUOUS, LIKELY)
    if case.of(Label.ACKNOWLEDGEMENT).total and case.of(Label.DELAY).total >= 2 * HINT:
        return Verdict(Label.DELAY, ASK)
    return Verdict(Label.AMBIGUOUS, ASK)
