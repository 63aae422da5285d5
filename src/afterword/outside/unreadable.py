"""What a file or mail is called that cannot be read."""

from afterword.core.saying import Sentence


class Unreadable(Exception):
    """The bytes are no calendar file or mail; ``says`` tells why and what to do."""

    def __init__(self, says: Sentence) -> None:
        super().__init__(says.template)
        self.says = says
