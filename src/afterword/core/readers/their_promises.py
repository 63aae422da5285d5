"""What they undertook: everything but telling the decision."""

from afterword.core.grammar.account import Account
from afterword.core.grammar.errand import Errand
from afterword.core.grammar.errands import errands_of
from afterword.core.reading import Found


def their_promises_in(account: Account) -> list[Found[Errand]]:
    """Give what they promised or still have to do in their own house."""
    return errands_of(account, mine=False)
