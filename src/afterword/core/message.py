"""A mail that came in, as a value: its headers, its new words, and what other systems say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A person or mailbox as a header names it; an unknown name or address is empty."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What a mail system reports about a message of ours (RFC 3464).

    ``action`` is "failed", "delayed", "delivered", "relayed", "expanded" or empty; ``status`` is
    the enhanced code of RFC 3463, such as "5.1.1"; ``failed`` the address it was for.
    """

    action: str = ""
    status: str = ""
    failed: str = ""

    @property
    def temporary(self) -> bool:
        """Say whether the system will try again."""
        return self.action == "delayed" or self.status.startswith("4")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A mail that came in.

    ``headers`` are by lower-case name, decoded. ``text`` is the visible text; ``new`` the same
    text, as long as ``text``, in which quotes, signature and small print are blanked by spaces:
    a place in ``new`` is a place in ``text``. ``signature`` is what stood below the close.
    ``date`` is aware. ``report`` is set on a delivery report, ``receipt`` on a notice that the
    message was opened (RFC 8098); ``attached`` are the names of attachments.
    """

    subject: str = ""
    sender: Address = Address()
    to: tuple[Address, ...] = ()
    copied: tuple[Address, ...] = ()
    date: datetime
    headers: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    text: str = ""
    new: str = ""
    signature: str = ""
    report: Delivery | None = None
    receipt: bool = False
    attached: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """Give a header by its name in lower case, "" where there is none."""
        return self.headers.get(name, "")
