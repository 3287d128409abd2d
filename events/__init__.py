"""Dateline's library: text in, dated and evidenced events out.

>>> from events import Article, extract
>>> extract(Article("The two presidents met in Geneva on 16 June 2021."))
"""

from __future__ import annotations
