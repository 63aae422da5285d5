"""English: turns of phrase that need more words, and those that only sound like an answer."""

WORDS = {
    "ROUND": "second time, once more in person, another look",
    "IDIOM": (
        "job talk, job description, job ad, job advert, job title, job centre, job fair, "
        "no further interview, no further interviews, no more interviews, no second interview, "
        "no interview needed, in writing, written questions, offer a choice, "
        "offer you a choice, offer you a time, offer you a slot, we can offer monday"
    ),
}
