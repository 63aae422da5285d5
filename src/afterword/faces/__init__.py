"""The part that shows: the command line now; pages, programs and assistants to come."""
