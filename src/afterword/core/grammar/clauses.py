"""Clauses of English told text: who does what to whom, in which tense, hanging on what."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.core.grammar.clause import AUXILIARIES, PRONOUNS, Clause
from afterword.core.grammar.common_words import ADVERBS, ARTICLES, POSSESSIVES, PREPOSITIONS
from afterword.core.grammar.english_verbs import MATRIX, forms_of, is_base
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.pieces import Piece
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

_ALWAYS_SUBJECT = frozenset({"i", "he", "she", "they", "we", "who"})
_LINKS = word_set(
    "if when once because until unless while although though whether since before after "
    "that so where as provided whenever till cause cos"
)
_JOINTS = frozenset(
    {"and", "but", "then", "so", "or", ",", "&", "+", "plus", "(", ":", "nor", "yet"}
)
_HALF_MODAL = word_set(
    "going need needs needed have has had got happy glad willing keen supposed meant "
    "expected due prepared ready delighted"
)
_CAN_LEAD = word_set(
    "happy glad willing keen supposed meant expected due going able prepared ready free "
    "asked told invited welcome delighted"
)


class _Cutter:
    """Finds where the clauses of one piece begin."""

    def __init__(self, tokens: Sequence[Token], piece: Piece, begins: dict[int, Mention]) -> None:
        self.tokens = tokens
        self.piece = piece
        self.begins = begins
        self.matrix = False
        self.verbal = False

    def word(self, place: int) -> str:
        return self.tokens[place].word if self.piece.first <= place < self.piece.last else ""

    def cuts(self) -> list[int]:
        first = self.piece.first
        found = [first]
        place = first
        while place < self.piece.last:
            begin = self._begin_at(place) if place > first else None
            if begin is not None and begin > found[-1]:
                found.append(begin)
                self.matrix = self.verbal = False
            self.verbal = self.verbal or self._is_finite(place)
            if self._is_matrix(place):
                self.matrix = True
            mention = self.begins.get(place)
            place = mention.last if mention else place + 1
        return found

    def _is_matrix(self, place: int) -> bool:
        word = self.word(place)
        if word in _HALF_MODAL and self.word(self._skip(place + 1)) == "to":
            return False
        if word in _CAN_LEAD or word == "promise":
            return True
        return any(form.lemma in MATRIX for form in forms_of(word))

    def _begin_at(self, place: int) -> int | None:
        """Say where a clause begins whose subject, joint or "to" stands at ``place``."""
        word = self.word(place)
        if word in PRONOUNS:
            return self._joint_before(place) if self._leads(place, word) else None
        if place in self.begins or is_role_noun(word):
            return self._named_subject(place)
        if word == "to" and self.matrix and self._is_infinitive(place):
            return place
        if word in _JOINTS:
            return self._same_subject(place)
        return None

    def _leads(self, place: int, word: str) -> bool:
        after = self._skip(place + 1)
        verbal = self._is_finite(after)
        if word in _ALWAYS_SUBJECT:
            return verbal or (word == "i" and bool(forms_of(self.word(after))))
        before = self.word(place - 1)
        if word in {"that", "this", "all", "both", "what"} and not verbal:
            return False
        if before in PREPOSITIONS and before not in _LINKS:
            return False
        return verbal and self.word(after) not in {"that"}

    def _skip(self, place: int) -> int:
        while place < self.piece.last and self.word(place) in ADVERBS:
            place += 1
        return place

    def _is_finite(self, place: int) -> bool:
        word = self.word(place)
        return word in AUXILIARIES or any(form.kind in "bds" for form in forms_of(word))

    def _joint_before(self, place: int) -> int:
        """Take "and", "if", "that" and adverbs before a subject with it."""
        begin = place
        while begin - 1 > self.piece.first and (
            self.word(begin - 1) in _LINKS
            or self.word(begin - 1) in {"and", "but", "then", "or", "also", "as", "soon"}
        ):
            begin -= 1
        return begin

    def _named_subject(self, place: int) -> int | None:
        """Let "Rita said" and "the hiring manager will" begin a clause."""
        mention = self.begins.get(place)
        end = self._after_apposition(mention.last if mention else place + 1)
        after = self._skip(end)
        word = self.word(after)
        sure = word in AUXILIARIES or any(form.kind in "ds" for form in forms_of(word))
        if not sure or word.endswith("ing"):
            return None
        begin = self._subject_begin(place)
        before = self.word(begin - 1)
        if before in PREPOSITIONS - _LINKS or before in {"met", "asked", "told", "ask", "tell"}:
            return None
        return self._joint_before(begin)

    def _after_apposition(self, place: int) -> int:
        """Skip "(CTO)", ", the CTO," and "from finance" between a name and its verb."""
        closing = {"(": ")", ",": ","}.get(self.word(place))
        if closing:
            places = range(place + 1, min(place + 8, self.piece.last))
            return next((end + 1 for end in places if self.word(end) == closing), place)
        if self.word(place) in {"from", "in", "at", "of"}:
            for end in range(place + 2, min(place + 5, self.piece.last)):
                if self.word(end) in AUXILIARIES:
                    return end
                if end in self.begins or self.word(end) in _JOINTS:
                    break
        return place

    def _subject_begin(self, place: int) -> int:
        begin = place
        while begin > self.piece.first and begin not in self.begins:
            word = self.word(begin - 1)
            if word in ARTICLES or word in POSSESSIVES:
                return begin - 1
            if (
                not (self.tokens[begin - 1].is_word and not forms_of(word))
                or word in PREPOSITIONS | _JOINTS | ADVERBS
            ):
                break
            begin -= 1
        return self._with_mates(begin)

    def _with_mates(self, begin: int) -> int:
        """Go back from "Rita" to "Tom" in "Tom and Rita asked"."""
        for other in self.begins.values():
            if other.last <= begin <= other.last + 2 and self.word(begin - 1) in {"and", "&", "+"}:
                before = self.word(other.first - 1)
                if before not in PREPOSITIONS and not forms_of(before):
                    return other.first
        return begin

    def _is_infinitive(self, place: int) -> bool:
        after = self._skip(place + 1)
        return is_base(self.word(after)) or self.word(after) == "be"

    def _same_subject(self, place: int) -> int | None:
        """Let "and call Omar", ", showed me round" go on with the subject before."""
        after = place + 1
        while self.word(after) in {"and", "then", "but", "so", "or"} or self.word(
            after
        ) in ADVERBS - {"next", "kind", "first"}:
            after += 1
        word = self.word(after)
        if word in {"to", "not"} and is_base(self.word(after + 1)):
            return place
        kinds = {form.kind for form in forms_of(word)}
        if word in AUXILIARIES:
            return place if self.word(place) != "(" and self.verbal else None
        if not kinds or after in self.begins or (self.word(place) == "," and not self.verbal):
            return None
        if kinds <= {"d", "n", "g"}:
            return place if "d" in kinds or self.word(place) != "," else None
        return place if self._looks_verbal(after) else None

    def _looks_verbal(self, place: int) -> bool:
        """Tell the verb in "and call Omar" from the noun in "and call times"."""
        after = place + 1
        if after in self.begins:
            return True
        word = self.word(after)
        if word in word_set(
            "to with about up out if whether over back them him her me it us on in round around "
            "how "
            "what for"
        ):
            return True
        return word in ARTICLES | POSSESSIVES or word.isdigit() or word in _NUMBERS


_NUMBERS = word_set("one two three four five six seven eight nine ten some")


def clauses_of(
    tokens: Sequence[Token], pieces: Sequence[Piece], mentions: Sequence[Mention]
) -> list[Clause]:
    """Cut the pieces of a text into clauses and read each."""
    from afterword.core.grammar.verb_groups import read_clause

    begins = {mention.first: mention for mention in mentions}
    found = list[Clause]()
    for number, piece in enumerate(pieces):
        inside = {
            place: begins[place] for place in range(piece.first, piece.last) if place in begins
        }
        cuts = [*_Cutter(tokens, piece, inside).cuts(), piece.last]
        for first, last in pairwise(cuts):
            found.append(read_clause(tokens, Clause(first, last, number), inside))
    return found
