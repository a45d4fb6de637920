"""Kinds of English words whose share in a text says something of what the text is for."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


STOP_WORDS = _words(
    "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which "
    "one you were all her she there would their we him been has when who will no more if out so up said what its about "
    "than into them can only other time new some could these two may first then do any like my now over such our even "
    "most me after also did many off before must well back through years where much your way down should because each "
    "just those how too little good make own"
)
FIRST_PERSON = _words("i me my mine myself i'm i've i'll i'd")
WE = _words("we us our ours ourselves we're we've we'll")
YOU = _words("you your yours yourself you're you'll you've u")
HE_OR_SHE = _words("he she him her his hers himself herself")
THIRD = _words("it its they them their these this those which")
REASONS = _words(
    "because therefore thus hence however although whereas since while if then example called means defined known "
    "refers due cause causes caused results effect such whether between"
)
SELLING = _words(
    "buy price prices shop order shipping sale sales cart free discount deal deals offer offers delivery customer "
    "customers quality best product products brand service services contact click checkout warranty purchase store "
    "guarantee call today quote book online"
)
LEARNING = _words(
    "learn learning student students teacher teachers school education educational lesson course study research science "
    "scientific knowledge understand understanding history theory analysis method methods process system explain skills "
    "concept concepts university academic"
)
DATES = _words(
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday today yesterday"
)
MODALS = _words("can could may might must should would will shall")
LIKING = _words(
    "love loved amazing awesome great beautiful perfect happy fun cute nice favorite favourite wonderful lol really super "
    "wow hope thank thanks"
)
BEING = _words("is are was were be been being am")
PREPOSITIONS = _words("of in on by with from to for at as into between during among through")

ABSTRACT_ENDINGS = ("tion", "tions", "ment", "ity", "ness", "ism", "ology")
