"""The things in "two samples and a reference": one promise each."""

from collections.abc import Collection, Sequence

from afterword.core.grammar.common_words import ARTICLES, POSSESSIVES, PREPOSITIONS
from afterword.core.grammar.deed import PAPERS
from afterword.core.grammar.english_verbs import Act, acts_of
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

_JOINTS = frozenset({"and", "also", "&", "+", ",", "plus", "sowie", "und", "et", "y", "en", "e"})
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten some several zwei drei vier fünf deux "
    "trois quatre dos tres cuatro twee drie vier eine einen ein un une una een mein meine "
    "meinen mon ma mes mi mis mijn die der das den le la les el los las het de ihr ihre"
)
_MEASURED = frozenset({Act.SEND, Act.OWE, Act.ATTEND, Act.WORK, Act.SET_UP})


def things_in(
    tokens: Sequence[Token], places: list[int], verb: str, names: Collection[int]
) -> list[list[int]]:
    """Cut what a promise names into its things; what is one thing stays whole.

    ``places`` are tokens in order, ``names`` those that name people, which are never cut apart.
    """
    parts = _parts(tokens, places)
    if len(parts) == 1:
        return parts
    sends = not verb or Act.SEND in acts_of(verb) or Act.OWE in acts_of(verb)
    if not sends and not acts_of(verb) & _MEASURED:
        return [places]
    merged = [parts[0]]
    for part in parts[1:]:
        if _is_thing(tokens, part, merged[-1], names, sends=sends):
            merged.append(part)
        else:
            joint = [place for place in places if merged[-1][-1] < place < part[0]]
            merged[-1] = [*merged[-1], *joint, *part]
    return merged


def _parts(tokens: Sequence[Token], places: list[int]) -> list[list[int]]:
    parts, part = list[list[int]](), list[int]()
    depth = 0
    for place in places:
        word = tokens[place].word
        depth += (word == "(") - (word == ")")
        if word in _JOINTS and depth <= 0:
            if part:
                parts.append(part)
            part = []
        else:
            part.append(place)
    if part:
        parts.append(part)
    parts = [_led(tokens, part) for part in parts]
    return [part for part in parts if part] or [places]


def _led(tokens: Sequence[Token], part: list[int]) -> list[int]:
    """Leave out "also" before a thing."""
    while part and tokens[part[0]].word in word_set(
        "also then as well too auch noch aussi también ook"
    ):
        part = part[1:]
    return part


def _is_thing(
    tokens: Sequence[Token],
    part: list[int],
    before: list[int],
    names: Collection[int],
    *,
    sends: bool,
) -> bool:
    """Say whether a part names a thing of its own."""
    words = [tokens[place].word for place in part]
    earlier = [tokens[place].word for place in before]
    if (
        all(place in names for place in part)
        or words[0] in PREPOSITIONS
        or (len(words[0]) < 2 and not words[0].isdigit() and words[0] != "a")
    ):
        return False
    if all(place in names for place in before) or earlier[-1] in PREPOSITIONS | ARTICLES:
        return False
    told = (
        words[0] in ARTICLES
        or words[0] in POSSESSIVES
        or words[0] in _NUMBERS
        or words[0].isdigit()
    )
    if told:
        return True
    inside = bool({"of", "with", "about", "for", "on", "between", "from"} & set(earlier[1:]))
    if not sends or inside:
        return False
    return bool(PAPERS & set(earlier)) or (
        earlier[0] in ARTICLES | POSSESSIVES | _NUMBERS and len(words) > 1
    )
