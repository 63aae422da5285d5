"""Answer what they ask by their day, or within a day."""

from afterword.core.dates import When, hours_after
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.terms import Label
from afterword.core.turns import YOU_ANSWER


@etiquette_rule(source="P10, T6, D.5", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Answer what they ask by their day, or within a day."""
    for reply in pursuit.process.questions:
        if reply.label is Label.SCHEDULING and pursuit.sessions.after(reply.at) is not None:
            continue
        due = _due(reply, policy)
        sender = pursuit.writer(reply.sender)
        yield Step(
            key=f"{reply.label}/{reply.sender}/{reply.at:%Y%m%dT%H%M%S}",
            act=Act.ANSWER_EMPLOYER,
            title=_title(reply, pursuit.name(sender) or pursuit.employer),
            because=_because(reply),
            source=reply.source,
            changes_if=(YOU_ANSWER,),
            rules=(),
            appears=reply.at,
            due=due,
            in_time_until=due,
            to=pursuit.recipient(sender),
        )


def _title(reply: ReplyReceived, name: str) -> Sentence:
    if reply.label is Label.AMBIGUOUS:
        return say("Read {name}'s message again, and answer it", name=name)
    return say("Answer {name}", name=name)


def _due(reply: ReplyReceived, policy: Policy) -> When:
    """A request may name its own day; all else is answered within a day."""
    if reply.label is Label.REQUEST and reply.next_date is not None:
        return reply.next_date
    return hours_after(reply.at, policy.answer_within_hours)


def _because(reply: ReplyReceived) -> Sentence:
    if reply.label is Label.AMBIGUOUS:
        return say("Their message can be read in two ways; look at it yourself.")
    if reply.label is Label.SCHEDULING:
        return say("They wrote about a time.")
    return say("They asked you for something.")
