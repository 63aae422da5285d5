"""Reads from free words how they wish to be contacted: through one person, in writing, never."""

from typing import NamedTuple

from afterword.core.readers.contact_clauses import Clause, Sentence, Word, clauses, sentences
from afterword.core.readers.contact_names import WRITER, Somebody
from afterword.core.readers.contact_ways import BARE, is_channel, is_mail_only, ways
from afterword.core.readers.contact_words.part import Part
from afterword.core.terms import Wish

READS_AT_MOST = 6_000
"""A wish is short; what stands beyond this many characters is a quoted trail or an attack."""

CUES = frozenset({Part.REACH, Part.REACHED, Part.CALL, Part.MAIL, Part.THROUGH, Part.HANDLE,
                  Part.POINT, Part.END, Part.TO, Part.GO, Part.ONLY})  # fmt: skip


class ContactWish(NamedTuple):
    """What they asked, and through whom (a name, or empty: through the one who wrote)."""

    wish: Wish
    via: str = ""


class Heard:
    """What the clauses of a text said about contact, one after the other."""

    def __init__(self, people: tuple[str, ...]) -> None:
        self.somebody = Somebody(people)
        self.firm: list[str] = []  # ways that are the only one by their own words
        self.offered: list[str] = []  # ways that are the only one if something else is refused
        self.lost_way = False  # a way through someone we cannot name
        self.refused = False
        self.refused_others = False
        self.refused_directly = False
        self.refused_calls = False
        self.not_called: set[str] = set()
        self.for_a_while = False
        self.calls_welcome = False
        self.mail_only = False
        self.free = False

    @property
    def wish(self) -> ContactWish | None:
        """Weigh what was heard: a way left open beats a refusal, a refusal beats a permission."""
        way = self._way()
        if way is not None:
            return ContactWish(Wish.ONLY_VIA, way)
        if self.refused:
            return self._refusal()
        if self.refused_calls or self.mail_only:
            return ContactWish(Wish.NO_CALLS)
        return ContactWish(Wish.DIRECT_IS_FINE) if self.free else None

    def _way(self) -> str | None:
        if self.firm:
            return self.firm[0]
        named = [way for way in self.offered if way]
        if self.refused or self.refused_others or self.for_a_while:
            return next(iter(named or self.offered), None)
        elsewhere = [way for way in named if way not in self.not_called]
        return elsewhere[0] if elsewhere and self.refused_calls else None

    def _refusal(self) -> ContactWish | None:
        if self.lost_way or self.calls_welcome or self.free:
            return None
        if self.refused_directly:
            # Who only refuses the direct way leaves the one through themselves.
            return ContactWish(Wish.ONLY_VIA, WRITER)
        return ContactWish(Wish.NO_CONTACT)


def read_contact_wish(text: str, people: tuple[str, ...] = ()) -> ContactWish | None:
    """Read a wish about contact; None when the text holds none or is unclear.

    ``people`` are the names already on record: a wish names one of them, or someone new.
    """
    heard = Heard(people)
    for sentence in sentences(text[:READS_AT_MOST]):
        if any(word.parts & CUES for word in sentence.words):
            _hear_sentence(heard, sentence)
        heard.somebody.notice(sentence.words)
    return heard.wish


def _hear_sentence(heard: Heard, sentence: Sentence) -> None:
    if sentence.asks and not any(Part.REQUEST in word.parts for word in sentence.words):
        return
    found = list(clauses(sentence))
    if _allows_direct(sentence, found):
        heard.free = True
        return
    lifted = wished = False
    for clause in found:
        if clause.opened_by is Part.IF and not wished:
            continue
        told = _tells(clause) and not wished
        wished = clause.has(Part.GRATEFUL)
        if told:
            continue
        if lifted and clause.has(Part.THROUGH):
            heard.free = True
        else:
            _hear_clause(heard, sentence, clause)
        lifted = clause.has(Part.NEEDLESS) and not clause.has(Part.THROUGH)


def _hear_clause(heard: Heard, sentence: Sentence, clause: Clause) -> None:
    if clause.has(Part.END):
        heard.refused = True
    elif clause.has(Part.NEEDLESS):
        heard.free = heard.free or clause.has(Part.THROUGH) or _goes_to_one(clause)
    elif clause.refuses:
        _hear_refusal(heard, clause)
    else:
        _hear_way(heard, sentence, clause)


def _goes_to_one(clause: Clause) -> bool:
    return clause.has(Part.SELF) and clause.has(Part.GO)


def _tells(clause: Clause) -> bool:
    """Say whether a clause tells what somebody does or did, and asks for nothing."""
    asks = clause.has(Part.WISH, Part.HANDLE, Part.POINT, Part.PLEASE) or (
        clause.has(Part.ONLY) and not clause.has(Part.INTENT)
    )
    act = clause.first(Part.REACH, Part.REACHED, Part.CALL, Part.MAIL, Part.GO)
    if _is_to_you(clause, act):
        return True
    if clause.has(Part.PAST) and not asks and not clause.has(Part.MODAL, Part.WELCOME):
        return True
    we = clause.first(Part.WE)
    return we < act and not asks and not we < clause.first(Part.YOU) < act


def _is_to_you(clause: Clause, act: int) -> bool:
    """Say whether the applicant is to be contacted ("we call you", "you will be called")."""
    words = clause.words
    if act + 1 < len(words) and Part.YOU in words[act + 1].parts:
        mutual = words[act].parts & {Part.WISH, Part.HANDLE}
        return not mutual and not clause.has(Part.NEEDLESS)
    passive = clause.first(Part.REACHED)
    return clause.first(Part.YOU) < passive < len(words) and not clause.has(Part.WISH)


def _allows_direct(sentence: Sentence, found: list[Clause]) -> bool:
    """Say whether a sentence allows to write to those one met, without a go-between."""
    kept = [clause for clause in found if not _tells(clause)]
    whole = Clause(tuple(word for clause in kept for word in clause.words), 0, None)
    if any(clause.refuses and not clause.has(Part.NEEDLESS) for clause in kept):
        return False
    if not whole.has(Part.REACH, Part.MAIL, Part.GO) or whole.has(Part.ONLY):
        return False
    # "Write to Omar directly from now on" lifts what held before.
    others = whole.has(Part.PANEL) or (whole.has(Part.LASTING) and not whole.has(Part.SELF))
    if whole.has(Part.THROUGH) and not whole.has(Part.NEEDLESS):
        return False
    if whole.has(Part.WELCOME):
        return whole.has(Part.PANEL) or (
            whole.has(Part.DIRECTLY) and not whole.has(Part.SELF, Part.WE)
        )
    return others and whole.has(Part.DIRECTLY) and not sentence.asks


def _hear_refusal(heard: Heard, clause: Clause) -> None:
    if clause.has(Part.NEEDED, Part.OUTSIDE):
        return
    calls, reaches = _refused_acts(clause)
    if clause.has(Part.GO) and clause.has(Part.TO) and not reaches:
        to = heard.somebody.after(clause.words, clause.first(Part.TO) + 1)
        heard.refused_others = heard.refused_others or bool(to)
    if not calls and not reaches:
        heard.refused_others = heard.refused_others or _refuses_others(clause)
    elif clause.has(Part.TIME) and not clause.has(Part.LASTING):
        heard.for_a_while = heard.for_a_while or reaches
    elif reaches:
        heard.refused = True
        heard.refused_directly = heard.refused_directly or clause.has(Part.DIRECTLY)
    else:
        heard.refused_calls = True
        heard.not_called.update(heard.somebody.named_in(clause.words))
        heard.refused_others = heard.refused_others or clause.has(Part.PANEL)


def _refuses_others(clause: Clause) -> bool:
    """Say whether a clause without a deed of its own refuses a way ("not to the panel")."""
    if clause.has(Part.PANEL, Part.THROUGH) or clause.opened_by is Part.INSTEAD_OF:
        return True
    return Part.NOT in clause.words[0].parts and clause.has(Part.TO) and len(clause.words) <= BARE


def _refused_acts(clause: Clause) -> tuple[bool, bool]:
    """Give whether calls are refused, and whether contact as such is."""
    words = clause.words
    calls = clause.has(Part.CALL)
    reaches = [at for at, word in enumerate(words) if _is_contact(words, at)]
    if clause.has(Part.OTHER):
        return calls, False
    if not calls:
        written = [at for at in reaches if not is_channel(words, at)]
        by_mail = clause.has(Part.MAIL) and len(written) < len(reaches)
        return False, bool(written) and not by_mail
    return calls, any(_joined(words, at) for at in reaches)


def _is_contact(words: tuple[Word, ...], at: int) -> bool:
    parts = words[at].parts
    return bool(parts & {Part.REACH, Part.MAIL, Part.REACHED}) and Part.CALL not in parts


def _joined(words: tuple[Word, ...], at: int) -> bool:
    """Say whether a call and another act are refused together ("don't call or write")."""
    for call in (here for here, word in enumerate(words) if Part.CALL in word.parts):
        between = words[min(at, call) + 1 : max(at, call)]
        if not any(Part.OR in word.parts or word.is_break for word in between):
            continue
        if call < at or Part.BY not in between[-1].parts:
            return True
    return False


def _hear_way(heard: Heard, sentence: Sentence, clause: Clause) -> None:
    found = sorted(ways(heard.somebody, sentence.words, clause), key=lambda way: not way.through)
    firm = [way.to for way in found if way.firm or clause.opened_by is Part.EXCEPT]
    if firm and not (is_mail_only(clause) and not firm[0]):
        heard.firm.append(firm[0])
    elif is_mail_only(clause):
        heard.mail_only = True
    elif found:
        heard.offered.append(found[0].to)
    else:
        _hear_other(heard, sentence, clause)


def _hear_other(heard: Heard, sentence: Sentence, clause: Clause) -> None:
    if clause.opened_by is Part.EXCEPT:
        _hear_exception(heard, sentence, clause)
    elif clause.has(Part.ONLY, Part.INSTEAD) and heard.offered and len(clause.words) <= 4:
        heard.firm.append(heard.offered[-1])
    else:
        heard.lost_way = heard.lost_way or clause.has(Part.THROUGH)
        heard.calls_welcome = heard.calls_welcome or clause.has(Part.CALL)


def _hear_exception(heard: Heard, sentence: Sentence, clause: Clause) -> None:
    """Take the one exception from a refusal as the way ("nobody but me", "except by mail")."""
    path = clause.first(Part.TO, Part.THROUGH)
    skipped = path if path < len(clause.words) else 0
    to = heard.somebody.after(sentence.words, clause.start + skipped + 1)
    if to is not None:
        heard.firm.append(to)
    elif clause.has(Part.MAIL):
        heard.mail_only, heard.refused = True, False
