"""The words of the card: what each line is called, and what one could say for it."""

from afterword.core.draft import first_name
from afterword.core.people import Person
from afterword.core.promises import Promise
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act
from afterword.core.terms import Permission

THE_QUESTION = say("What happens next, and by when?")
"""The one question that stands on every list of mine (S003-2)."""
PLAINLY = say("Ask it plainly: “What happens next, and by when?”")
WHO_DECIDES = say("“And who decides?”")
"""And on every card, with the one who decides (S002-3)."""

HOW_IT_GOES = say("“How is it going so far, from your side?”")
MINE = say("“So you have that from me. By when do you need it?”")
THEIRS = say("“And I have that from you. When may I expect it?”")
MAY_I = say("“May I connect with you on LinkedIn?”")

WANT = say("Said I want it, and why")
WANT_OR_UNSURE = say("Said I want it, or that I am unsure")
I_WANT_IT = say("“I would like this job, because …”")
I_AM_UNSURE = say("“I would like to think it over. You will hear from me.”")

BOTH_HANDS = say("Handshake, front desk")
ONLY_HANDS = say("Handshake")
ONLY_DESK = say("Greeted the front desk")
GOODBYE = say("“Thank you. It was good to talk with you.”")
AT_THE_DESK = say("“Thank you for your help today. May I ask your name?”")

NO_NAMES = say("No names are on record. Ask for them, and keep them.")

COMMON_QUESTIONS = (
    say("Tell us about yourself."),
    say("Why this job, and why here?"),
    say("What are you proud of?"),
    say("What was hard, and what did you learn?"),
    say("What do you do when you and a colleague disagree?"),
    say("When could you begin?"),
)
"""What is asked nearly everywhere; nobody promises that it is asked here (S003-1)."""

A_DOUBT = say("And one line to practise: “Did my last answer leave a question open?”")
THEIR_FACE = say("If they seem far away, it may have nothing to do with you.")
"""Doubts in the room: asked about at once, and not taken for a no (S002-8 to S002-10)."""


def thanks(people: tuple[Person, ...]) -> tuple[Sentence, ...]:
    """Give a spoken thank-you for each, by name."""
    named = (say("“Thank you for your time, {name}.”", name=first_name(one)) for one in people)
    return tuple(named) or (say("“Thank you for your time.”"),)


def promised(pursuit: Pursuit, *, mine: bool) -> tuple[Sentence, ...]:
    """Tell the promises of one side that are open since an earlier round."""
    there = (one for one in pursuit.promises if one.mine is mine and one.ended is None)
    return tuple(_promise(one, pursuit) for one in there)


def _promise(one: Promise, pursuit: Pursuit) -> Sentence:
    name = pursuit.name(one.who) or pursuit.employer
    if one.due is None:
        return say("On record, with {name}: {what}.", name=name, what=one.what)
    return say("On record, with {name}: {what}, {day}.", name=name, what=one.what, day=one.due)


def connected(people: tuple[Person, ...]) -> tuple[Sentence, ...]:
    """Say who has answered the question of a connection before; nobody is asked twice."""
    words = {
        Permission.GRANTED: say("{name} said yes before."),
        Permission.REFUSED: say("{name} would rather not; do not ask again."),
    }
    return tuple(
        words[one.permission].filled(name=one.name) for one in people if one.permission in words
    )


def hands(acts: set[Act]) -> tuple[Sentence, tuple[Sentence, ...]]:
    """Name the line of the goodbye by what is left in it: a custom may leave out the hand."""
    if acts == {Act.SHAKE_HANDS}:
        return ONLY_HANDS, (GOODBYE,)
    if acts == {Act.GREET_STAFF}:
        return ONLY_DESK, (AT_THE_DESK,)
    return BOTH_HANDS, (GOODBYE, AT_THE_DESK)


def last_time(people: tuple[Person, ...]) -> tuple[Sentence, ...]:
    """Tell what was spoken of in an earlier round, person by person."""
    return tuple(
        say("{name} told you of {topic}.", name=one.name, topic=topic)
        for one in people
        for topic in one.topics
    )
