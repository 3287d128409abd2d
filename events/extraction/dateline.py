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
#: "Bogotá, 1 dic (Agencia) - " and "عدن (وكالة) - ": a place, and who reports from it in brackets, in any script
_REPORTED = re.compile(
    r"[^\W\d_][\w.'’/-]*(?:,? [\w.'’/-]+){0,6} ?\((?![a-zà-ÿ])[^()\n]{2,40}\)\s*(?:\.\s*)?[-–—:]+\s+"
)
#: "Quito.- ", "Berita.com, Jakarta - ", "Jakarta, Kanal Berita -- " and "КИЕВ, 3 марта. /АГЕНТСТВО/. "
_SHORT = re.compile(
    r"[A-ZÀ-Þ][\w ]{2,30}\.\s?[-–—]+\s+"
    r"|(?i:[\w-]+\.(?:com|co|id|net)(?:\.id)?)(?:, [\w ]{2,30})?\s*[-–—]+\s+"
    r"|[A-ZÀ-Þ][\w ]{2,30}, [A-ZÀ-Þ][\w ]{2,30}\s*(?:--|–|—)\s+"
    r"|[^\W\d_][^./\n]{2,40}\. /[^/\n]{2,30}/\.\s+"
)
#: "(Riga, 2 March, Newswire) "
_BRACKETED = re.compile(r"\([^()\n]{3,80}\)[.:]?\s*")
#: "新华社日内瓦9月24日电（记者甲）" and "（雅加达9日讯）"
_WIRED = re.compile(
    r"[(（【]?[^\s，。、,:：（(【]{2,24}?(?:\d{1,2}月)?\d{1,2}日(?:综合)?[电電讯訊](?![话話视視影力文报報])[)）】]?"
    r"\s*(?:[（(][^（()）\n]{1,60}[)）])?[:：]?\s*"
)
#: "Wed Jun 15, 2011 3:36 pm EDT" and "09 February 12 07:00 GMT"
_STAMP = re.compile(
    r"\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?\s*)?(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|MSK|WIB|IST|EAT|WAT|SAST|PKT|JST)\b[\s|:–—-]*"
)
#: What no dateline or time stamp is without, and how far into a sentence one may stand.
_CUE = re.compile(r"[-–—:] |^\(|/\. |】|\d[:.]\d\d|日(?:综合)?[电電讯訊]")
_HEAD = 600


def story_start(text: str) -> int:
    """Offset in a sentence after the last dateline or time stamp in it, 0 when there is none."""
    if not _CUE.search(text, 0, _HEAD):
        return 0
    heads = (pattern.match(text) for pattern in (_CITY, _BRACKETED, _HEADED, _REPORTED, _SHORT, _WIRED))
    found = max((head.end() for head in heads if head), default=0)
    for pattern in (_DATELINE, _STAMP):
        for match in pattern.finditer(text[:_HEAD]):
            if match.end() < len(text):
                found = max(found, match.end())
    return found
