"""The employer and the role as they were said, and nothing that is only likely."""

from afterword.core.grammar.account import Account
from afterword.core.reading import Found


def company_in(account: Account) -> Found[str | None]:
    """Give the employer's name as said, None where none was."""
    return _said(account, account.employer.company)


def role_in(account: Account) -> Found[str | None]:
    """Give the job as said, None where none was."""
    return _said(account, account.employer.role)


def _said(account: Account, place: tuple[int, int] | None) -> Found[str | None]:
    if place is None:
        return Found(None)
    start, end = account.span(*place)
    return Found(" ".join(account.text[start:end].split()), ((start, end),))
