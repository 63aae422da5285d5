"""What the applicant undertook towards the employer and has not done yet."""

from afterword.core.grammar.account import Account
from afterword.core.grammar.errand import Errand
from afterword.core.grammar.errands import errands_of
from afterword.core.reading import Found


def my_promises_in(account: Account) -> list[Found[Errand]]:
    """Give what I promised, was asked for or owe; no thank-you, nothing done or refused."""
    return errands_of(account, mine=True)
