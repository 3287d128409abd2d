"""Where the story begins: headlines run together with it, the dateline and time stamps tell no event."""

from __future__ import annotations

import re

__all__ = ["story_start"]

_PLACE = r"[A-Z][\w.'’-]*(?:[ ,]+[A-Z][\w.'’-]*){0,4}"
_AGENCY = r"(?:\(|-LRB- ?)[A-Z][\w .&/]{1,30}(?: ?\)| ?-RRB-)"
_DASH = r"\s*(?:--?|–|—)\s+"
#: "PARIS, March 10 (Agency) - " and "(Agency) -- "
_DATELINE = re.compile(rf"(?:{_PLACE}[^()\n]{{0,40}})?{_AGENCY}{_DASH}")
#: "JAKARTA - " at the very beginning
_CITY = re.compile(rf"(?:[A-Z]{{2,}}[A-Z .'’-]*)(?:, [^\n–—-]{{1,40}})?{_DASH}")
#: "New York — " in any script, and the bracket before a report in Chinese and Japanese
_HEADED = re.compile(r"(?:[^\W\d_][\w.'’]*(?: [\w.'’]+){0,3} [—–] |【[^】\n]{1,40}】)")
#: "Wed Jun 15, 2011 3:36 pm EDT" and "09 February 12 07:00 GMT"
_STAMP = re.compile(r"\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?\s*)?(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|MSK|WIB)\b[\s|]*")
#: What no dateline or time stamp is without, and how far into a sentence one may stand.
_CUE = re.compile(r"[-–—] |】|\d[:.]\d\d")
_HEAD = 600


def story_start(text: str) -> int:
    """Offset in a sentence after the last dateline or time stamp in it, 0 when there is none."""
    if not _CUE.search(text, 0, _HEAD):
        return 0
    heads = (pattern.match(text) for pattern in (_CITY, _HEADED))
    found = max((head.end() for head in heads if head), default=0)
    for pattern in (_DATELINE, _STAMP):
        for match in pattern.finditer(text[:_HEAD]):
            if match.end() < len(text):
                found = max(found, match.end())
    return found
