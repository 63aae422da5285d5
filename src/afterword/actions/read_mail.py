"""Read a mail of theirs, so that it can be recorded: its kind, its date, who wrote it."""

from typing import NamedTuple

from afterword.actions.record_heard import Heard
from afterword.core.dates import Calendar
from afterword.core.message import Address, Message
from afterword.core.readers.answer import read_message
from afterword.core.reading import Confidence, Hearing, Span
from afterword.core.saying import Sentence, say
from afterword.core.suggested import label_task, verbatim_label
from afterword.core.terms import Label
from afterword.outside.llm.endpoint import Endpoint, ModelSilent, ask
from afterword.outside.mail import messages


class MailRead(NamedTuple):
    """What is made of a mail: as it would be recorded, its words and those that decided.

    ``suggests`` is what a model of the person's own says, where it may see mail; it decides
    nothing.
    """

    heard: Heard
    text: str
    spans: tuple[Span, ...]
    confidence: Confidence
    sentence: str
    suggests: Sentence | None = None

    @property
    def unsure(self) -> bool:
        """Say whether a person must look before it is recorded."""
        return self.confidence is Confidence.ASK or self.heard.label is Label.AMBIGUOUS


def read_mail(*, data: bytes, model: Endpoint | None = None) -> MailRead:
    """Read the bytes of a mail (.eml). Raises Unreadable."""
    message = messages.from_file(data)
    read = read_message(message, Hearing(message.date, Calendar()))
    spans = [sign.span for sign in read.signs]
    heard = Heard(
        label=read.label,
        words=message.text.strip(),
        next_date=read.date.when,
        sender=_typed(message.sender),
        new_contact=_typed(read.contact) if read.contact is not None else "",
        at=message.date,
    )
    told = read.kind.sentence.split("\n")[0]
    found = MailRead(heard, message.text, tuple(spans), read.confidence, told)
    if model is None or not model.mail or not found.unsure:
        return found
    return found._replace(suggests=_suggested(message, model))


def _typed(someone: Address | object) -> str:
    """Give a person as one is typed: a name, and the address."""
    name, email = getattr(someone, "name", ""), getattr(someone, "email", "")
    return f"{name} <{email}>" if name and email else name or email


def _suggested(message: Message, model: Endpoint) -> Sentence | None:
    """Ask the person's own model what it is; its words must stand in the mail."""
    try:
        found = verbatim_label(message.new, ask(model, label_task(Label), message.new))
    except ModelSilent as error:
        return error.says
    if found is None:
        return None
    label, quote = found
    return say("Your model reads it as {label}: “{quote}”.", label=label, quote=quote)
