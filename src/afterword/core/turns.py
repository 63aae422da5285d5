"""The turns of events that change a plan, as sentences for a step's ``changes_if``."""

from afterword.core.saying import say

THEY_WRITE = say("they write")
DATE_MOVES = say("the date moves")
INTERVIEW_MOVES = say("the interview is moved or called off")
YOU_SEND_IT = say("you send it")
YOU_ANSWER = say("you answer them")
YOU_MARK_IT = say("you mark it as done")
THEY_DECIDE = say("they decide before that")
NO_CONTACT_WISHED = say("they ask not to be contacted")
NEW_ADDRESS = say("you learn another address")
THEY_WRITE_FIRST = say("they write before you do")
IT_IS_KEPT = say("it is kept or released")
OFFER_CHANGES = say("the offer changes")
MIND_CHANGES = say("you change your mind")
PERMISSION_GIVEN = say("they say that a connection is welcome")
