"""What around a word tells that it is a name: verbs of meeting, roles, what people do."""

from afterword.core.date_words import WEEKDAYS
from afterword.core.grammar.common_words import is_everyday
from afterword.core.grammar.english_verbs import forms_of
from afterword.core.grammar.first_names import is_given
from afterword.core.grammar.mention_words import (
    ANYBODY,
    AUXILIARY_WORDS,
    BEFORE_NAMES,
    CUE_VERBS,
    HUMAN,
    NEVER,
    PARTICLES,
)
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.surnames import Surnames
from afterword.core.grammar.word_sets import word_set


class NameCues(Surnames):
    """Judges a word by its neighbours."""

    def _after_end(self, place: int) -> bool:
        return place == 0 or self.tokens[place - 1].word in {".", "\n", "!", "?"}

    def _acts(self, place: int) -> bool:
        """Say whether a small word that somebody's name is does something here: "hope says"."""
        after = self.tokens[place + 1].word if place + 1 < len(self.tokens) else ""
        return (
            self.small_letters
            and not self._articled(place)
            and (
                after in AUXILIARY_WORDS
                or any(form.kind in "ds" for form in forms_of(after))
                or (after in {"and", "&"} and not is_everyday(self.tokens[place].word))
            )
        )

    def _articled(self, place: int) -> bool:
        before = self.tokens[place - 1].word if place else ""
        return before in word_set("a the my their i we they he she to will would")

    def _before_article(self, place: int) -> bool:
        return self.lang == "de" and self.tokens[place - 1].word in word_set("der die das dem den")

    def _verbal(self, place: int) -> bool:
        after = self.tokens[place + 1].word if place + 1 < len(self.tokens) else ""
        before = self.tokens[place - 1].word if place else ""
        return any(form.kind == "b" for form in forms_of(after)) and before not in CUE_VERBS | {
            "with",
            "w/",
            "by",
        }

    def _surname_follows(self, place: int) -> bool:
        if place + 1 >= len(self.tokens):
            return False
        after = self.tokens[place + 1]
        if not after.is_word or after.word in NEVER or after.word in WEEKDAYS:
            return False
        if after.is_capital:
            return not is_everyday(after.word) or is_given(after.word)
        return (
            after.word in PARTICLES
            and place + 2 < len(self.tokens)
            and self.tokens[place + 2].is_capital
        )

    def _small_surname_follows(self, place: int) -> bool:
        """Read "will pritchard" and "may chen": a word that is nobody's verb comes after."""
        if place + 1 >= len(self.tokens) or self._articled(place):
            return False
        after, before = self.tokens[place + 1], self.tokens[place - 1] if place else None
        if before is not None and (
            (is_role_noun(before.word) and before.word != "called") or is_given(before.word)
        ):
            return is_role_noun(before.word)
        return (
            after.is_word
            and not after.is_capital
            and not is_everyday(after.word)
            and len(after.word) > 3
        )

    def _human_follows(self, place: int) -> bool:
        end = self._end_of(place + 1)
        if end < len(self.tokens) and self.tokens[end].word in {"and", "&", "+", "("}:
            return True
        if (
            end + 1 < len(self.tokens)
            and self.tokens[end].word == "to"
            and forms_of(self.tokens[end + 1].word)
        ):
            return True
        return end < len(self.tokens) and self.tokens[end].word in HUMAN

    def _speaks(self, place: int) -> bool:
        end = self._end_of(place + 1)
        words = [token.word for token in self.tokens[end : end + 3]]
        if words[:1] and words[0] in HUMAN - ANYBODY:
            return True
        return words == ["was", "not", "there"] or words[:2] == ["could", "not"]

    def _in_role(self, place: int) -> bool:
        """Read "their designer Sol": a role without a comma before."""
        before = self.tokens[place - 1].word if place else ""
        if before == "," and place > 1:
            before = self.tokens[place - 2].word
            return (
                is_role_noun(before) and before not in {"hr"} and not self._surname_follows(place)
            )
        return is_role_noun(before) and before not in {"hr"}

    def _role_follows(self, place: int) -> bool:
        """Read "Kirra, the safety officer" and "Tadhg (QA)"."""
        end = self._end_of(place + 1)
        words = [token.word for token in self.tokens[end : end + 6]]
        if (
            words[:1] == [","]
            and words[1:2]
            and words[1] in {"the", "their", "our", "her", "his", "my", "who", "a"}
        ):
            return any(is_role_noun(word) for word in words[2:]) or words[1] == "who"
        return words[:1] == ["("] and any(is_role_noun(word) for word in words[1:])

    def _is_cued(self, place: int) -> bool:
        """Say whether words of meeting stand shortly before, with nothing but names between."""
        if (
            self.runs
            and place
            and self.tokens[place - 1].word in {"and", "&", "+", ",", "und", "et", "y", "/", "en"}
        ) and (self.runs[-1][1] >= place - 2 or self._closes_role(place - 1)):
            return self.tokens[place].is_capital or self.tokens[place - 1].word != ","
        return self._is_strongly_cued(place)

    def _closes_role(self, place: int) -> bool:
        """Say whether a bracket or a role stands between the last name and this one."""
        start = self.runs[-1][1]
        if place - start > 7 or self.tokens[place].word == ",":
            return False
        words = [token.word for token in self.tokens[start:place]]
        return (
            bool(words)
            and words[0] in {"(", ","}
            and "." not in words
            and any(map(is_role_noun, words))
        )

    def _is_strongly_cued(self, place: int) -> bool:
        if not place:
            return False
        before = self.tokens[place - 1].word
        if before in CUE_VERBS | {"interviewed"}:
            return True
        if before not in BEFORE_NAMES:
            return False
        if before == "a" and self.lang == "en":
            return False
        window = [token.word for token in self.tokens[max(0, place - 4) : place - 1]]
        if before in {"and", "&", "+", ","}:
            return bool(self.runs) and self.runs[-1][1] == place - 1
        return bool(CUE_VERBS.intersection(window)) or before == "w/"
