"""Which names are one person's."""

from afterword.core.grammar.genders import may_be
from afterword.core.grammar.mention_words import TITLES


def numbered(names: list[str]) -> list[int]:
    """Give each name the number of its person: "Tom" is the Tom Baker told of elsewhere."""
    parts = [name_parts(name) for name in names]
    of_word = dict[str, list[frozenset[str]]]()
    whole = dict[frozenset[str], frozenset[str]]()
    titled = {
        name_parts(name): name for name in names if name.split()[0].casefold().strip(".") in _FORMS
    }
    for words in sorted(dict.fromkeys(parts), key=lambda part: -len(part)):
        known = of_word.get(next(iter(words)), [])
        fits = next(
            (other for other in known if words <= other and _agree(titled.get(words), other)), None
        )
        whole[words] = fits or words
        if fits is None:
            for word in words:
                of_word.setdefault(word, []).append(words)
    order = dict[frozenset[str], int]()
    return [order.setdefault(whole[words], len(order)) for words in parts]


_FORMS = {
    "mr": False,
    "herr": False,
    "señor": False,
    "sr": False,
    "mrs": True,
    "ms": True,
    "frau": True,
    "miss": True,
    "mme": True,
    "señora": True,
    "sra": True,
    "madame": True,
}


def _agree(titled: str | None, other: frozenset[str]) -> bool:
    """Say whether "Mr Swift" may be the person of a full name: Lynn Swift is not."""
    if titled is None or len(name_parts(titled)) > 1:
        return True
    woman = _FORMS[titled.split()[0].casefold().strip(".")]
    rest = other - name_parts(titled)
    return all(may_be(word, woman=woman) for word in rest)


def name_parts(name: str) -> frozenset[str]:
    """Give the words of a name without titles, to compare with another."""
    words = (word.casefold().strip(".,") for word in name.split())
    kept = frozenset(word for word in words if word not in TITLES)
    return kept or frozenset(word.casefold().strip(".,") for word in name.split())
