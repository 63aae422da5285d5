"""A notice of a mail system: the message was not delivered, is late, or was not received."""

from afterword.core.reply import DateMeant, ReplyKind, good, hint, strong
from afterword.core.terms import Label

kind = ReplyKind(
    label=Label.BOUNCE,
    rank=21,
    sentence=__doc__ or "",
    date=DateMeant.NONE,
    cues=(
        *strong(
            "!%[undeliverable/undelivered mail/undeliverable mail/delivery status notification/"
            "mail delivery failed/delivery has failed/delivery failure/delivery failed/message "
            "not delivered/could not be delivered/could n't be delivered/was not delivered/was "
            "n't delivered/not be delivered/unable to deliver/failed permanently/failure notice/"
            "returned to sender/returned mail/returning message to sender/mail system/mail "
            "server/mailer-daemon/postmaster/delivery to the following/address not found/does "
            "n't exist/user unknown/unknown user/no such user/recipient address rejected/address "
            "rejected/mailbox unavailable/mailbox is full/mailbox full/over quota/quota exceeded/"
            "exceeded its quota/has been blocked by/message blocked/rejected by/rejected your "
            "message/permanent error/permanent failure/temporary failure/delivery is delayed/"
            "delivery delayed/delivery incomplete/still being retried/will keep trying/will "
            "retry/host not found/domain not found/relay access/message could not/remote server/"
            "smtp/unzustellbar/nicht zugestellt/unzustellbare/zustellung fehlgeschlagen/"
            "zustellung/konnte nicht zugestellt/non remis/non distribué/n'a pas pu être remis/"
            "n'a pas pu être distribué/échec de la remise/échec de remise/no se ha podido "
            "entregar/no se pudo entregar/no se ha entregado/devuelto al remitente/mancata "
            "consegna/impossibile recapitare/non è stato recapitato/non recapitato/niet "
            "afgeleverd/niet bezorgd/kon niet worden bezorgd/onbestelbaar/kan niet worden "
            "bezorgd/quarantined/held in quarantine/address no longer valid/no longer in use/not "
            "a valid address/address is invalid/message size exceeds/attachment was blocked/spam "
            "filter/message was rejected] -[your application/reference check/job]",
            "!%[message/mail/email/nachricht/e-mail/courriel/mensaje/messaggio/bericht] [was not "
            "received/has not been received/not been received/will not be read/will not be "
            "received/has been deleted/was deleted/have not received/not received/not reached/did "
            "not reach/nicht angekommen/nicht empfangen/nicht gelesen/nicht erhalten/pas été "
            "reçu/no ha sido recibid*/non è stato ricevuto/niet ontvangen]",
        ),
        *good(
            "!%[unmonitored/not monitored/nicht überwacht/mailbox has been closed/account has "
            "been disabled/address has been discontinued/account is disabled/not accept mail]"
        ),
        *hint(
            "!%[permanent/diagnostic/remote host/recipient*/original message headers/reporting-mta]"
        ),
    ),
)
