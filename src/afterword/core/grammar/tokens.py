"""Words of a text with their places; short forms such as "I'll" and "didnt" are taken apart."""

import re
from typing import NamedTuple

from afterword.core.grammar.english_verbs import forms_of, is_base
from afterword.core.grammar.word_sets import word_set

_TOKEN = re.compile(
    r"[\w.+-]{1,64}+@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
    r"|https?://[^\s<>\"]{1,500}+"
    r"|(?:w/o|w/|c/o|b/c|a/b|n/a)(?![\w/])"
    r"|\d{1,9}(?:[.,:/-]\d{1,9}){0,6}\w{0,9}"
    r"|[^\W_](?:[\w'’]|-(?=\w)|&(?=\w)){0,60}+"
    r"|->|=>|-->|→|\n|[^\s]"
)
_IGNORED = re.compile("[\x00\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_SHORT = re.compile(r"(\w{1,30})(n['’]t|['’](?:ll|d|ve|re|m|s))", re.IGNORECASE)
_ELIDED = re.compile(r"((?:qu|lorsqu|jusqu|puisqu|[cdjlmnst])['’])(.+)", re.IGNORECASE)
_FULL = {"'ll": "will", "'d": "would", "'ve": "have", "'re": "are", "'m": "am", "n't": "not"}
_NEGATED = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
_ISNT = frozenset({"he", "she", "it", "that", "who", "there", "what", "here", "everyone", "where"})
_RUN_TOGETHER = {
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "wont": "will not",
    "cant": "can not", "cannot": "can not", "couldnt": "could not", "wouldnt": "would not",
    "shouldnt": "should not", "isnt": "is not", "wasnt": "was not", "arent": "are not",
    "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "im": "i am", "ive": "i have", "theyll": "they will", "theyd": "they would",
    "theyre": "they are", "theyve": "they have", "weve": "we have", "youll": "you will",
    "shes": "she is", "hes": "he is", "thats": "that is", "itll": "it will", "itd": "it would",
    "gonna": "going to", "gotta": "got to", "wanna": "want to", "whos": "who is",
    "s'posed": "supposed", "sposed": "supposed", "hed": "he would",
    "whod": "who would", "wholl": "who will", "ya": "you", "id've": "i would",
}  # fmt: skip
_MAYBE_TOGETHER = {
    "ill": "i will", "id": "i would", "shell": "she will", "hell": "he will",
    "shed": "she would", "well": "we will",
}  # fmt: skip
"""Only before a verb: "ill send it", but not "Rita was ill"."""


class Token(NamedTuple):
    """A word in small letters, as it was written, and where it stands.

    What is taken out of a short form keeps its own piece of the text.
    """

    word: str
    raw: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Say whether it begins with a capital letter."""
        return self.raw[:1].isupper()

    @property
    def is_word(self) -> bool:
        """Tell words from numbers, marks and addresses."""
        return self.word[:1].isalpha() and "@" not in self.word and "/" not in self.word


def tokens_of(text: str, lang: str = "en") -> list[Token]:
    """Take a text apart into its words and marks; line ends are tokens of their own."""
    plain = _IGNORED.sub(" ", text)
    found = list[Token]()
    for match in _TOKEN.finditer(plain):
        raw = match[0]
        start = match.start()
        if lang == "fr" and (elided := _ELIDED.fullmatch(raw)):
            cut = start + elided.end(1)
            found.append(Token(_unquoted(elided[1]), elided[1], start, cut))
            found.append(Token(_unquoted(elided[2]), elided[2], cut, match.end()))
        elif lang == "en":
            found.extend(_english(raw, start))
        else:
            found.append(Token(_unquoted(raw), raw, start, match.end()))
    return _joined(found) if lang == "en" else found


def _unquoted(word: str) -> str:
    plain = word.casefold().replace("’", "'")
    return plain.rstrip("'") or plain


def _english(raw: str, start: int) -> list[Token]:
    """Take "she'd" apart into she and would, "didn't" into did and not."""
    end = start + len(raw)
    short = _SHORT.fullmatch(raw)
    if short is None:
        return [Token(_unquoted(raw), raw, start, end)]
    cut = start + short.end(1)
    stem, tail = short[1].casefold(), short[2].casefold().replace("’", "'")
    if tail == "'s":
        if stem not in _ISNT:
            return [Token(stem + "'s", raw, start, end)]
        full = "is"
    else:
        full = _FULL[tail]
    if tail == "n't":
        stem = _NEGATED.get(stem, stem)
    if stem == "let" and full == "is":
        return [Token("let", raw, start, end)]
    return [Token(stem, raw[: cut - start], start, cut), Token(full, raw[cut - start :], cut, end)]


def _joined(tokens: list[Token]) -> list[Token]:
    """Take apart what was written without its apostrophe: didnt, im, and "ill" before a verb."""

    found = list[Token]()
    for place, token in enumerate(tokens):
        if token.word.endswith("'s") and _goes_on(tokens, place):
            cut = token.end - 2
            found.append(Token(token.word[:-2], token.raw[:-2], token.start, cut))
            found.append(Token("is", token.raw[-2:], cut, token.end))
        else:
            found.extend(_spelt_out(token, _full(tokens, place)))
    return found


def _full(tokens: list[Token], place: int) -> str:
    """Give what a word written without its apostrophe stands for, else itself."""
    token = tokens[place]
    full = _RUN_TOGETHER.get(token.word)
    if full is None and token.word in _MAYBE_TOGETHER and not _is_sure_word(token, tokens, place):
        after = tokens[place + 1].word if place + 1 < len(tokens) else ""
        if after in _ADVERBS and place + 2 < len(tokens):
            after = tokens[place + 2].word
        if is_base(after) or after in {"be", "have", "not"}:
            full = _MAYBE_TOGETHER[token.word]
    return full or token.word


def _spelt_out(token: Token, full: str) -> list[Token]:
    """Give each word of a full form its own piece of the short one."""
    first, *rest = full.split() or [""]
    if not rest:
        return [token._replace(word=full)]
    cut = token.start + max(1, len(token.raw) - (len(rest[0]) if len(token.raw) > 3 else 1))
    cut = min(cut, token.end)
    tail = [Token(word, token.raw[cut - token.start :], cut, token.end) for word in rest]
    return [Token(first, token.raw[: cut - token.start], token.start, cut), *tail]


def _goes_on(tokens: list[Token], place: int) -> bool:
    """Tell "Dee's going to look" from "Dee's boss"."""
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if after in word_set("going gonna not happy sending getting supposed meant also"):
        return True
    return after not in _NOUNS_ING and any(form.kind == "g" for form in forms_of(after))


_NOUNS_ING = word_set(
    "meeting writing reading training booking hiring building interviewing opening working posting"
)


def _is_sure_word(token: Token, tokens: list[Token], place: int) -> bool:
    """Leave "feeling ill" and "a shed" as they are: a verb or article stands before them."""
    if token.word not in _MAYBE_TOGETHER:
        return False
    before = tokens[place - 1].word if place else ""
    return before in {"a", "the", "was", "is", "feel", "felt", "very", "as", "went", "go"}


_ADVERBS = frozenset({"also", "then", "just", "probably", "still", "definitely", "gladly", "first"})
