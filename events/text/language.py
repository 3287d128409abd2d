"""Language of a text: by its script where that decides, else by py3langid and the language's commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from events.text.lexicon import LANGUAGES, lexicon

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

__all__ = ["detect"]

#: So many characters tell the language; reading more costs and adds nothing.
_SAMPLE = 1500
#: Below so many letters only the languages with tables of their own are considered.
_SHORT = 200
#: A common word of a language is worth this factor of probability.
_WORD = 2.0
#: How sure a short text without common words must be.
_SURE = 0.6
#: A language without tables must be so many times more probable than the best with them.
_CLEARLY = 4.0

#: so many different common words, and so many times more than of the next language, leave no doubt
_MANY, _RATIO = 10, 2.5

#: all the scripts below
_NOT_LATIN = re.compile(r"[\u0370-\u1fff\u3005-\ud7a3]")
_LETTER = re.compile(r"[^\W\d_]+")
_CJK = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3005]")
_KANA = re.compile(r"[\u3041-\u30ff]")
#: script that only one language of weight is written in → that language
_SCRIPTS = {
    re.compile(r"[\uac00-\ud7a3]"): "ko",
    re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"): "el",
    re.compile(r"[\u0590-\u05ff]"): "he",
    re.compile(r"[\u0e00-\u0e7f]"): "th",
    re.compile(r"[\u10a0-\u10ff]"): "ka",
    re.compile(r"[\u0530-\u058f]"): "hy",
    re.compile(r"[\u0900-\u097f]"): "hi",
    re.compile(r"[\u0980-\u09ff]"): "bn",
    re.compile(r"[\u0a80-\u0aff]"): "gu",
    re.compile(r"[\u0b80-\u0bff]"): "ta",
    re.compile(r"[\u0c00-\u0c7f]"): "te",
    re.compile(r"[\u0c80-\u0cff]"): "kn",
    re.compile(r"[\u0d00-\u0d7f]"): "ml",
    re.compile(r"[\u1000-\u109f]"): "my",
    re.compile(r"[\u1780-\u17ff]"): "km",
}
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
#: Languages of the Arabic and Cyrillic scripts, by letters that only they have.
_LETTERS = {
    _ARABIC: ((re.compile(r"[ٹڈڑںے]"), "ur"), (re.compile(r"[پچژگیک]"), "fa"), (_ARABIC, "ar")),
    _CYRILLIC: ((re.compile(r"[іїєґІЇЄҐ]"), "uk"), (re.compile(r"[ыэёЫЭЁ]"), "ru")),
}
#: letters of the Latin script that only one of the languages has which are read → that language
_MARKS = {
    re.compile(r"[łżźńśęą]"): "pl",
    re.compile(r"[řěů]"): "cs",
    re.compile(r"[șțţ]"): "ro",
    re.compile(r"[őű]"): "hu",
    re.compile(r"[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"): "vi",
}
#: one such word may be foreign
_MARKED = 2
#: Read as the language with tables that is closest to it.
_KIN = {"ms": "id", "jv": "id", "ace": "id", "yue": "zh", "wuu": "zh", "ary": "ar", "arz": "ar", "lb": "de"}


def detect(text: str, default: str = "en") -> str:
    """ISO 639-1 code of the text's language; `default` where the text does not show it."""
    sample = text[:_SAMPLE]
    letters = sum(map(len, _LETTER.findall(sample)))
    if not letters:
        return default
    script = _by_script(sample, letters) if _NOT_LATIN.search(sample) else None
    marks = _by_marks(sample) if letters < _SHORT and not script else None
    return script or marks or _by_words(sample, letters, default)


def _by_script(sample: str, letters: int) -> str | None:
    kana = len(_KANA.findall(sample))
    # a character of Chinese or Japanese carries about three letters of an alphabet
    if 3 * (kana + len(_CJK.findall(sample))) > letters:
        return "ja" if kana * 20 > letters else "zh"
    for script, language in _SCRIPTS.items():
        if 2 * len(script.findall(sample)) > letters:
            return language
    for script, rules in _LETTERS.items():
        if 2 * len(script.findall(sample)) > letters and letters < _SHORT:
            return next((language for only, language in rules if only.search(sample)), None)
    return None


def _by_marks(sample: str) -> str | None:
    """By words, not names, with letters that only one of the languages has."""
    words = [word for word in _LETTER.findall(sample) if word[0].islower()]
    counts = {language: sum(1 for word in words if marks.search(word)) for marks, language in _MARKS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _MARKED else None


def _by_words(sample: str, letters: int, default: str) -> str:
    words = Counter(sample.lower().split())
    if not _CYRILLIC.search(sample) and (clear := _clear(words)):
        return clear
    likely = Counter[str]()
    for language, share in _identifier().rank(sample):
        likely[_KIN.get(language, language)] += share
    votes = {language: _votes(words, language) for language in LANGUAGES}
    ours = {language: likely[language] * _WORD ** min(votes[language], 40) for language in LANGUAGES}
    best = max(ours, key=lambda language: ours[language])
    if letters < _SHORT:
        sure = votes[best] > 0 or ours[best] >= _SURE * sum(ours.values())
        return best if sure else default
    other = max(likely, key=lambda language: likely[language])
    return other if likely[other] > _CLEARLY * likely[best] else best


def _clear(words: Counter[str]) -> str | None:
    """The language whose common words are so many that the model need not be asked, or loaded."""
    seen = sorted((len(lexicon(language).common & words.keys()), language) for language in LANGUAGES)
    (second, _), (first, best) = seen[-2:]
    return best if first >= _MANY and first >= _RATIO * second else None


def _votes(words: Counter[str], language: str) -> int:
    return sum(words[word] for word in lexicon(language).common)


@lru_cache
def _identifier() -> LanguageIdentifier:
    # imported on first use: its model takes half a second to load
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
