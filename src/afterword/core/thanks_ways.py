"""The ways for thanks: mail carries the deadline, a card may do (RULES X1, X19, S001-4)."""

from afterword.core.dates import local_day
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Channel, Format
from afterword.core.thanks import Owed, decision_after


def card_can_arrive(pursuit: Pursuit, owing: Owed, policy: Policy) -> bool:
    """A card needs a visit, an address, time before the decision and a clean hand (S001-4)."""
    if owing.day.format is not Format.ONSITE or not owing.person.postal_address:
        return False
    if not policy.handwriting_ok:
        return False
    decided = decision_after(pursuit.process.promised, owing.day, pursuit.place.zone)
    if decided is None:
        return True
    first = pursuit.place.calendar.add(owing.day.day, int(policy.card_decision_days))
    return local_day(decided, pursuit.place.zone) >= first


def channels(pursuit: Pursuit, owing: Owed, policy: Policy) -> tuple[Channel, ...]:
    """Give the ways for thanks, best first: mail carries the deadline, a card may do (X1, X19)."""
    card = card_can_arrive(pursuit, owing, policy) and not pursuit.route
    if not card:
        return (Channel.EMAIL,)
    if not owing.person.has_address or pursuit.prefers is Channel.CARD:
        return (Channel.CARD, Channel.EMAIL)
    return (Channel.EMAIL, Channel.CARD)
