"""Write to the person they named, and name who sent you."""

from afterword.core.dates import local_day
from afterword.core.facts import ReplyReceived
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Advice, etiquette_rule
from afterword.core.saying import say
from afterword.core.steps import Act, Step
from afterword.core.turns import YOU_SEND_IT


@etiquette_rule(source="S000-7, D.5", after=(ReplyReceived,))
def rule(pursuit: Pursuit, policy: Policy) -> Advice:
    """Write to the person they named, and name who sent you."""
    for reply in pursuit.process.introductions:
        replied_on = local_day(reply.at, pursuit.place.zone)
        due = pursuit.place.calendar.add(replied_on, int(policy.introduction_within))
        name = pursuit.name(reply.new_contact)
        yield Step(
            key=f"{reply.new_contact}/{reply.at:%Y%m%dT%H%M%S}",
            act=Act.ANSWER_EMPLOYER,
            title=say("Write to {name}", name=name),
            because=say(
                "{sender} named {name} to you.",
                sender=pursuit.name(reply.sender) or pursuit.employer,
                name=name,
            ),
            source=reply.source,
            changes_if=(YOU_SEND_IT,),
            rules=(),
            appears=reply.at,
            due=due,
            in_time_until=due,
            to=reply.new_contact,
        )
