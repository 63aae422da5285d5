"""Received, thanks, nothing new: an answer to something that was sent to a person."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.ACKNOWLEDGEMENT,
    rank=10,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    introduces=False,
    cues=(
        *strong(
            "RECEIVED [safely/fine/well/gut/with thanks/mit dank]",
            "THANKS RECEIVED",
            "RECEIVED THANKS",
            "[got them/got it/got your/got the/they look/it looks/all looks/reads well/look "
            "good/looks good/look great/looks great/nice work/well written/opened fine]",
            "RECEIVED [your message/your mail/your email/your note/your documents/your "
            "references/the documents/the references/the sample/the samples/your application/ihre "
            "nachricht/deine nachricht/ihre unterlagen/votre message/votre candidature/su "
            "mensaje/tu mensaje/il suo messaggio/uw bericht/je "
            "bericht/everything/all/alles/them/it/the form]",
        ),
        *good(
            "THANKS",
            "RECEIVED",
            "[nothing/no news/nichts] [to add/new/more/else/further/neues]",
            "[will/'ll/werde/werden] [pass/read/look/share/forward/weiter*/ansehen/lesen] "
            "[it/them/this/on/your/at/with/alles/das]",
        ),
        *hint(
            "COMEBACK",
            "[have a/enjoy your/schönes/bon/buen/buon/fijn] "
            "[weekend/day/evening/week/wochenende/tag/fin/journée/finde]",
        ),
    ),
)
