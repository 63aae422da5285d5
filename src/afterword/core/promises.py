"""Promises of both sides: who owes what to whom, and what kept or released it."""

import re
from collections.abc import Iterable
from datetime import datetime

from afterword.core.dates import When
from afterword.core.facts import Fact, MessageSent, PromiseEnded, PromiseMade, Source
from afterword.core.terms import Ended, Kind

WORD = re.compile(r"\w+", re.UNICODE)
SMALL_WORDS = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "her", "him", "his", "i", "in", "it", "me",
    "my", "of", "on", "or", "our", "send", "sent", "sending", "share", "the", "their", "them",
    "they", "this", "to", "two", "us", "with", "you", "your", "der", "die", "das", "ein", "eine",
    "und", "zu", "den", "dem",
})  # fmt: skip
DOCUMENTS = frozenset({
    "article", "attachment", "attachments", "book", "brochure", "certificate", "certificates",
    "code", "copies", "copy", "cv", "deck", "diploma", "document", "documents", "draft", "essay",
    "example", "examples", "file", "files", "form", "forms", "link", "links", "list",
    "manuscript", "mockup", "mockups", "notebook", "paper", "papers", "pdf", "photo", "photos",
    "picture", "pictures", "plan", "portfolio", "presentation", "proof", "record", "records",
    "reference", "references", "report", "reports", "repo", "repository", "resume", "résumé",
    "sample", "samples", "script", "sheet", "slide", "slides", "spreadsheet", "summary",
    "text", "texts", "transcript", "transcripts", "url", "video", "writeup", "zeugnis",
    "zeugnisse", "unterlagen", "lebenslauf", "arbeitsproben", "arbeitsprobe", "mappe",
})  # fmt: skip
"""Words that make a promise one of documents (S000-5)."""


def content_words(text: str) -> frozenset[str]:
    """Give the words that carry meaning, in lower case and without a plural s."""
    words = (word.casefold() for word in WORD.findall(text))
    return frozenset(word.removesuffix("s") for word in words if word not in SMALL_WORDS)


class Promise:
    """One promise as the facts so far tell it."""

    __slots__ = (
        "due", "ended", "key", "made_at", "mine", "recommended_by", "source", "what", "who",
    )  # fmt: skip

    def __init__(self, fact: PromiseMade) -> None:
        self.key = fact.promise
        self.mine = fact.mine
        self.what = fact.what
        self.who = fact.who
        self.due: When | None = fact.due
        self.recommended_by = fact.recommended_by
        self.made_at: datetime = fact.at
        self.source: Source = fact.source
        self.ended: Ended | None = None

    @property
    def is_document(self) -> bool:
        """Documents are due sooner than deeds (RULES 0, commitment.mine_wd)."""
        return bool(DOCUMENTS & {word.casefold() for word in WORD.findall(self.what)})

    def kept_by(self, message: MessageSent, route: str) -> int:
        """Say how well a message keeps this promise: 0 not at all, more is better."""
        reaches = self.who in message.to or not self.who or (route and route in message.to)
        if self.recommended_by:
            return WHOLE if self.who in message.to else 0
        if message.kind not in (Kind.COMMITMENT_DELIVERY, Kind.THANK_YOU) or not reaches:
            return 0
        if not message.what and message.kind is Kind.COMMITMENT_DELIVERY:
            return 1
        mine = content_words(self.what)
        shared = len(content_words(message.what) & mine)
        return shared + (WHOLE if mine and shared * 2 >= len(mine) else 0)


WHOLE = 100
"""Added to a fit when half of a promise's own words are named: it is kept, whatever else is."""


def promises(facts: Iterable[Fact], route: str) -> list[Promise]:
    """Read all promises with their ends; a delivery closes the one that it fits best."""
    made: dict[str, Promise] = {}
    for fact in facts:
        if isinstance(fact, PromiseMade):
            made[fact.promise] = Promise(fact)
        elif isinstance(fact, PromiseEnded) and fact.promise in made:
            made[fact.promise].ended = fact.how
        elif isinstance(fact, MessageSent):
            _keep(made.values(), fact, route)
    return list(made.values())


def _keep(made: Iterable[Promise], message: MessageSent, route: str) -> None:
    mine = [one for one in made if one.mine and one.ended is None]
    fits = {one.key: one.kept_by(message, route) for one in mine}
    best = max(fits.values(), default=0)
    for one in mine:
        if fits[one.key] >= WHOLE:
            one.ended = Ended.DONE
    if 0 < best < WHOLE:
        next(one for one in mine if fits[one.key] == best).ended = Ended.DONE
    elif not best and message.kind is Kind.COMMITMENT_DELIVERY:
        _keep_the_only_one(mine, message)


def _keep_the_only_one(mine: list[Promise], message: MessageSent) -> None:
    """A delivery whose words fit nothing still keeps the only thing owed to that person."""
    owed = [one for one in mine if one.who in message.to and not one.recommended_by]
    if len(owed) == 1:
        owed[0].ended = Ended.DONE
