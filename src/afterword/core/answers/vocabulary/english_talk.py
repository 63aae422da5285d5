"""English: turns of phrase that need more words, and those that only sound like an answer."""

WORDS = {
    "ROUND": "second time, once more in person, another look",
    "IDIOM": (
        "no need for you to write again, no need for you to write, no need to write again, no "
        "need to write, no need to chase, no need to contact, need not write, no need to call, no "
        "need to reply, no need to ring, no need to email, "
        "job talk, job description, job ad, job advert, job title, job centre, job fair, no "
        "further interview, no further interviews, no more interviews, no second interview, no "
        "interview needed, in writing, written questions, offer a choice, offer you a choice, "
        "offer you a time, offer you a slot, we can offer monday"
    ),
    "COMEBACK": "will get in touch, 'll get in touch, will reach out, 'll reach out, will follow "
    "up, 'll follow up, will write, 'll write, shall write, will ring, 'll ring, will call, 'll "
    "call, will shout, 'll shout, will mail, will email, 'll email, will answer, 'll answer, "
    "shall answer",
    "YOURS": "your application, your candidacy, your candidature, your interview, interview you, "
    "offer you, your submission",
}
