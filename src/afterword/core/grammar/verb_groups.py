"""The subject and the verb of one English clause: "she will also", "I've not", "is going to"."""

from collections.abc import Mapping, Sequence

from afterword.core.grammar.clause import AUXILIARIES, PRONOUNS, Clause, Who
from afterword.core.grammar.common_words import ADVERBS, ARTICLES, POSSESSIVES
from afterword.core.grammar.english_verbs import Form, forms_of, is_base
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

_LINK_WORDS = word_set(
    "if when once because until unless while although though whether since before after "
    "that so where as provided and but then or & + plus also , ( soon whenever till nor yet "
    ": cause cos"
)
_PLAIN_LINKS = frozenset(
    {"and", "but", "then", "so", "or", "&", "+", "plus", "also", ",", "(", "nor", "yet", ":"}
)
_NEGATIONS = frozenset({"not", "never", "no", "didnt", "nobody", "neither", "hardly", "without"})
_READY = word_set("happy glad willing keen prepared ready delighted")
_BOUND = word_set("supposed meant expected due asked told invited")
_MODALS = {
    "will": "will", "'ll": "will", "shall": "will", "would": "would", "should": "should",
    "can": "can", "could": "can", "may": "can", "might": "can", "must": "must", "ought": "should",
    "gonna": "will",
}  # fmt: skip


class _Reader:
    """Goes from left to right through one clause."""

    def __init__(
        self, tokens: Sequence[Token], clause: Clause, mentions: Mapping[int, Mention]
    ) -> None:
        self.tokens = tokens
        self.clause = clause
        self.mentions = mentions
        self.place = clause.first

    def word(self, place: int | None = None) -> str:
        at = self.place if place is None else place
        return self.tokens[at].word if at < self.clause.last else ""

    def read(self) -> Clause:
        self._links()
        self._subject()
        self._group()
        self.clause.rest = self.place if self.clause.verb else self.clause.rest or self.clause.first
        return self.clause

    def _links(self) -> None:
        """Read the conjunctions; the last that binds is the one that counts."""
        link = ""
        while self.word() in _LINK_WORDS and not (self.word() == "that" and self._is_pronoun()):
            word = self.word()
            if word not in _PLAIN_LINKS or link in {"", "and"}:
                link = "and" if word in _PLAIN_LINKS else word
            self.place += 1
            while self.word() in ADVERBS and self.word() not in {"both", "all"}:
                self._adverb()
        if self.word() == "to" and is_base(self.word(self._skipped(self.place + 1))):
            link = "to" if link != "and" else "and"
            self.place += 1
        self.clause.link = link

    def _is_pronoun(self) -> bool:
        """Say whether "that" is itself the subject: "that is fine"."""
        after = self.word(self.place + 1)
        return after in AUXILIARIES and after not in {"will", "would", "can"}

    def _skipped(self, place: int) -> int:
        while self.word(place) in ADVERBS:
            place += 1
        return place

    def _adverb(self) -> None:
        if self.word() == "already":
            self.clause.already = True
        if self.word() == "never":
            self.clause.negated = True
        self.place += 1

    def _subject(self) -> None:
        begin = self.place
        while self.word() in ADVERBS and self.word() not in {"both", "all"}:
            self._adverb()
        word = self.word()
        if word in PRONOUNS and not (
            word in {"that", "this", "all", "both"} and not self._verb_after(self.place + 1)
        ):
            self.clause.who = PRONOUNS[word]
            self.place += 1
            self.clause.subject = (begin, self.place)
            if word in {"nobody", "noone", "neither"}:
                self.clause.negated = True
        elif word in {"me", "hr", "them", "recruiter"} and self._has_errand(self.place + 1):
            self.clause.who = {"me": Who.ME, "them": Who.THEY}.get(word, Who.ROLE)
            self.clause.subject, self.clause.modal = (begin, self.place + 1), "need"
            self.place += 2
        elif self.place in self.mentions:
            self._named(begin)
        elif not self._is_verb_here():
            self._noun(begin)

    def _verb_after(self, place: int) -> bool:
        word = self.word(self._skipped(place))
        return word in AUXILIARIES or bool(forms_of(word))

    def _is_verb_here(self) -> bool:
        word = self.word()
        if is_base(word) and self.word(self.place + 1) in {"was", "is", "were", "will"}:
            return False
        return word in AUXILIARIES or word in _NEGATIONS or bool(forms_of(word))

    def _named(self, begin: int) -> None:
        """Read one name or several: "Tom, Rita and Li Wei"."""
        people, end = list[int](), self.place
        while end in self.mentions:
            mention = self.mentions[end]
            people.append(mention.person)
            end = mention.last
            after = end
            while self.word(after) in {",", "and", "&", "+", "/", "a"} and after - end < 4:
                after += 1
            if after == end or after not in self.mentions:
                break
            end = after
        verb = self._verb_place(end)
        if self._has_errand(end):
            verb, self.clause.modal = end + 1, "need"
        if verb is None:
            return
        self.clause.who, self.clause.people = Who.NAME, tuple(people)
        self.clause.subject = (begin, end)
        self.place = verb

    def _has_errand(self, end: int) -> bool:
        """Read "Jonas to send the dates", "HR to confirm"."""
        return self.word(end) == "to" and is_base(self.word(self._skipped(end + 1)))

    def _verb_place(self, end: int) -> int | None:
        """Find the verb after a subject, over what explains the subject."""
        limit = min(self.clause.last, end + 9)
        for place in range(end, limit):
            word = self.word(place)
            if word in AUXILIARIES or word in {"not", "never"}:
                return place
            kinds = {form.kind for form in forms_of(word)}
            if place and self.word(place - 1) in ARTICLES | POSSESSIVES and not kinds & {"d"}:
                continue
            if kinds & {"d", "s"} and not (kinds & {"b"} and place > end):
                return place
            if place == end and "b" in kinds:
                return place
        return None

    def _noun(self, begin: int) -> None:
        """Read "the hiring manager", "their HR", "my contact"; other nouns are just others."""
        verb = self._verb_place(self.place)
        if verb == self.place:
            verb = self.place + 1
        if verb is None:
            return
        words = [self.word(place) for place in range(self.place, verb)]
        if (
            any(word in {",", "to", "with"} for word in words[1:])
            and words[0] not in ARTICLES | POSSESSIVES
        ):
            return
        role = any(is_role_noun(word) or word in _PEOPLE_NOUNS for word in words)
        people = tuple(
            self.mentions[place].person
            for place in range(self.place, verb)
            if place in self.mentions
        )
        named = people and (role or "," in words) and words[0] not in {"my", "our"}
        self.clause.who = Who.NAME if named else Who.ROLE if role else Who.OTHER
        self.clause.people = people if named else ()
        self.clause.subject = (begin, verb)
        self.place = verb

    def _group(self) -> None:
        """Read auxiliaries, negation and the verb itself."""
        clause = self.clause
        for _ in range(14):
            word = self.word()
            if not word:
                return
            if word in _NEGATIONS:
                clause.negated = True
            elif word in ADVERBS and word != "kind":
                clause.already = clause.already or word == "already"
            elif word in _MODALS:
                clause.modal = (
                    clause.modal if clause.modal in {"ready", "need", "will"} else _MODALS[word]
                )
            elif not self._auxiliary(word):
                self._verb(word)
                return
            self.place += 1

    def _auxiliary(self, word: str) -> bool:
        """Read be, have, do and half-modals; say whether the group goes on after them."""
        if word in {"do", "does", "did"}:
            return self._doing(word)
        if word in {"am", "is", "are", "was", "were", "be", "been"}:
            return self._being(word)
        if word in {"has", "have", "had", "having"}:
            return self._having()
        if word in {"going", "need", "needs", "needed", "got"} and self._to_verb_after():
            self.clause.modal = "will" if word == "going" else "need"
            self.place += 1
            return True
        if word in _READY | _BOUND and self.clause.verb == "be" and self._to_verb_after():
            self.clause.modal = "ready" if word in _READY else "need"
            self.clause.past = False
            self.place += 1
            return True
        return False

    def _to_verb_after(self) -> bool:
        after = self._skipped(self.place + 1)
        return self.word(after) == "to" and (
            is_base(self.word(self._skipped(after + 1))) or self.word(after + 1) in {"be", "have"}
        )

    def _doing(self, word: str) -> bool:
        after = self._skipped(self.place + 1)
        if self.word(after) not in {"not", "never"} and not is_base(self.word(after)):
            return False
        self.clause.past = self.clause.past or word == "did"
        return True

    def _being(self, word: str) -> bool:
        clause = self.clause
        clause.past = clause.past or word in {"was", "were"}
        if word == "been":
            clause.perfect = True
        clause.verb, clause.verb_at = "be", self.place
        after = self._skipped(self.place + 1)
        if self.word(after) == "to" and is_base(self.word(after + 1)):
            clause.modal, clause.past = "need", False
            self.place = after
        return True

    def _having(self) -> bool:
        clause = self.clause
        after = self._skipped(self.place + 1)
        follows = self.word(after)
        if follows in {"to", "got"} and self._obliged(after):
            return True
        if (
            follows == "not"
            or follows in {"been", "had"}
            or any(form.kind == "n" for form in forms_of(follows))
        ):
            clause.perfect = True
            return True
        return False

    def _obliged(self, after: int) -> bool:
        """Read "have to", "have got to"."""
        to = after if self.word(after) == "to" else after + 1
        if self.word(to) == "to" and (
            is_base(self.word(self._skipped(to + 1))) or self.word(to + 1) == "be"
        ):
            self.clause.modal = "need"
            self.place = to
            return True
        return False

    def _verb(self, word: str) -> None:
        """Take the verb itself, unless after "be" there is none."""
        clause = self.clause
        form = self._form(word)
        if form is None:
            return
        if clause.verb == "be" and not (clause.modal and form.kind == "b"):
            if form.kind == "g":
                clause.lasting = True
            elif form.kind in "dn":
                clause.passive = True
            else:
                return
        elif form.kind in "dn" and not clause.modal:
            clause.past = True
        clause.verb, clause.verb_at = form.lemma, self.place
        self.place += 1

    def _form(self, word: str) -> Form | None:
        """Choose the form that fits what stands before."""
        clause = self.clause
        wanted = "b" if clause.modal or clause.link == "to" else "dsbng"
        if clause.verb == "be":
            wanted = "b" if self.word(self.place - 1) == "to" else "gnd"
        elif clause.perfect:
            wanted = "nd"
        forms = forms_of(word)
        for kind in wanted:
            for form in forms:
                if form.kind == kind:
                    return form
        return forms[0] if forms and clause.link != "to" else None


_PEOPLE_NOUNS = word_set(
    "team people guys side company firm employer agency contact panel interviewers "
    "colleague colleagues person guy woman man lady department folks committee board staff"
)


def read_clause(tokens: Sequence[Token], clause: Clause, mentions: Mapping[int, Mention]) -> Clause:
    """Fill in what a clause says: its subject, verb, tense and negation."""
    return _Reader(tokens, clause, mentions).read()
