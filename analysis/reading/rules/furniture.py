"""What the web page, not the reporter, wrote: the words of menus, counters, credits and footers.

A `Chrome` row is a piece of a pattern. `kind` says what it does to the line that holds it:
  word     a word of page furniture; a line made of nothing else is furniture
  line     its line is furniture, wherever in the line it stands
  tail     furniture from here to the end of the line
  inline   only its own span is furniture
  list     a heading, alone in its line, over headlines of other articles
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChromeKind = Literal["word", "line", "tail", "inline", "list"]


@dataclass(frozen=True, slots=True)
class Chrome:
    """One rule: a regular expression, lines or words that it must match, and ones that it never may."""

    kind: ChromeKind
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


CHROME: tuple[Chrome, ...] = (
    # counters and buttons
    Chrome("word", r"(?:기사\s?)?댓글\s?(?:쓰기|달기|보기|닫기|창 닫기|입력|등록|남기기|(?:수\s?)?[:：]?\s?\(?[\d,]+\)?\s?개?)?", ("댓글 0", "댓글쓰기", "댓글(17)"), ("답글로",)),
    Chrome("word", r"답변\s?글쓰기", ("답변 글쓰기",)),
    Chrome("word", r"조회(?:\s?수)?\s?[:：]?\s?\(?[\d,]+\)?\s?회?", ("조회수 3,482", "조회 120"), ("조회 공시",)),
    Chrome("word", r"(?:추천|공감|좋아요|싫어요|화나요|슬퍼요|훈훈해요|후속기사\s?원해요|스크랩|공유|북마크|구독자|구독|응원)\s?(?:수|하기)?\s?[:：]?\s?\(?[\d,]*\)?\s?(?:개|명|만\s?명)?", ("공감 209", "좋아요 3", "공유하기"), ()),
    Chrome("word", r"글자\s?(?:크기|사이즈)(?:\s?(?:조절|설정|변경|작게|크게|확대|축소|가))*", ("글자크기 가",)),
    Chrome("word", r"(?<![가-힣])가(?![가-힣])", ("가 가",), ("가격",)),
    Chrome("word", r"(?:기사\s?)?(?:인쇄|프린트|스크랩|듣기|요약(?:봇|하기|보기)|번역|음성(?:으로)?\s?듣기|원문|공유|저장|신고|복사|URL\s?복사|메일\s?보내기)(?:하기)?", ("기사 듣기", "인쇄", "URL 복사"), ()),
    Chrome("word", r"\d{1,2}:\d{2}(?::\d{2})?\s?/\s?\d{1,2}:\d{2}(?::\d{2})?", ("00:00 / 01:42",)),
    Chrome("word", r"\b0\s?/\s?[\d,]{2,7}\s?(?:자|bytes?|byte|B)?", ("0 / 2000", "0/400자"), ()),
    Chrome("word", r"(?:이전|처음|맨앞)?\s?\d{1,4}\s?/\s?\d{1,4}\s?(?:다음|마지막|페이지)", ("이전 1 / 5 다음",), ("3 / 5",)),
    Chrome("word", r"(?:등록|최신|공감|추천|과거|오래된|인기|답글|호감)순", ("등록순", "최신순")),
    Chrome("word", r"로그인|로그아웃|회원\s?가입|마이\s?페이지|구독\s?(?:하기|신청|안내)|검색(?:하기|창|어)?|전체\s?메뉴|메뉴|홈|닫기|열기|더\s?보기|목록(?:으로)?|본문\s?(?:바로\s?가기|듣기)|바로\s?가기|맨\s?위로|위로|다음|이전|이전글|다음글|전체\s?보기|펼치기|접기|뉴스레터|알림\s?(?:받기|설정)|즐겨찾기|제보\s?하기|기사\s?제보|광고(?:\s?문의)?|페이스북|트위터|카카오톡|카카오스토리|네이버(?:\s?(?:블로그|밴드|메인에서))?|밴드|라인|텔레그램|링크드인|유튜브|인스타그램|ADVERTISEMENT|Advertisement|AD|SNS|RSS|PDF|English|TOP|MY|More|more", ("로그인", "본문 바로가기", "ADVERTISEMENT"), ()),
    # credits and footers
    Chrome("tail", r"(?:<\s?|＜|\[\s?)?저작권자?\s?(?:[(（]?[cCⓒ©][)）]?|ⓒ|©|:)", ("<저작권자 ⓒ 한결경제, 무단전재 금지>", "저작권자(c) 가나뉴스"), ("저작권법",)),
    Chrome("tail", r"(?:[<＜\[(]\s?)?(?:ⓒ|©|Copyrights?\s?(?:[(ⓒ©]|\d)|COPYRIGHTS?\s?[(ⓒ©])", ("ⓒ 2025 한결경제, 무단 전재·재배포 금지", "Copyright ⓒ 가나"), ()),
    Chrome("line", r"무단\s?(?:전재|복제|배포)\s?(?:및|·|,|-|/|ㆍ|와)?\s?(?:재?배포|복제|전재|수집)", ("무단 전재·재배포 금지", "무단전재 및 재배포 금지"), ("무단 복제약",)),
    Chrome("line", r"^\W*(?:(?:인터넷\s?신문\s?)?등록\s?번호|기사\s?번호|사업자\s?(?:등록)?\s?번호|통신판매(?:업)?\s?신고|청소년\s?보호\s?책임자|제호|(?:발행|편집)인(?:\s?[·ㆍ/]\s?(?:발행|편집)인)?)\s?[:：]?\s?\S", ("등록번호 서울 아01234 | 기사번호 20250407000389", "발행인 : 홍길동", "제호 : 한결경제"), ("등록번호를 부여받은 곳은", "발행인이 같다")),
    Chrome("line", r"[|ㅣ·/]\s?(?:등록\s?번호|기사\s?번호|사업자\s?등록\s?번호|청소년\s?보호\s?책임자|등록일자?|발행일자?)\s?[:：]", ("서울시 가나구 12길 3 | 등록번호 : 아0123",)),
    Chrome("line", r"^\W*(?:ADVERTISEMENT|이 기사는 (?:언론사|유료)|당신이 놓친|기사\s?공유하기|.{0,20}(?:채널|뉴스레터) 구독하기|.{0,30}카카오톡에서 (?:만나|검색))", ("ADVERTISEMENT",)),
    Chrome("line", r"^\s*(?:홈|Home|HOME|전체|뉴스|종합|기사)(?:\s?[>›»]\s?[^.<>›»\n]{1,15}){1,5}$", ("홈 > 증권 > 종목·투자전략",), ("홈 경기 승률",)),
    Chrome("inline", r"(?:19|20)\d\d[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s?(?:(?=[\w.+-]{1,40}@)|/\s?[가-힣]{2,6}\d?$)", ("2025.04.07. photo@paper.example", "2025.4.7/한결1"), ("2025.04.07 09:58",)),
    Chrome("inline", r"[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", ("edchoi24@paper.example",), ("@제보2580",)),
    Chrome("inline", r"@[A-Za-z가-힣_]\w*", ("@제보2580",)),
    Chrome("inline", r"(?:https?://|www\.)[\w./?=&%#~:;,+@!-]+", ("https://news.example/2024/01/25",)),
    Chrome("inline", r"(?<![\w-])(?:☎\s?|☏\s?)?(?:\+\d{1,3}[-. ]?\(?0?\)?\d{1,3}|\(?0\d{1,2}\)?)[-.) ]\s?\d{3,4}[-. ]\d{4}(?![\d-])", ("☎ 02-1234-5678", "044-555-0210", "02)123-4567", "+82-2-123-4567"), ("2024-01-2024", "1.5-2000")),
    Chrome("inline", r"(?<![\w.,-])1[568]\d\d-\d{4}(?![\d-])", ("1588-1234",), ("1999-2003",)),
    Chrome("inline", r"[\[(<【]?\s?(?:사진|이미지|자료\s?사진|그래픽|영상|출처|일러스트|캡처|사진\s?출처|자료)\s?(?:제공)?\s?[=:：ⓒ]\s?[^\]\n)>】]{1,40}[\])>】]?", ("[사진=에이비엘바이오]", "(사진=가나제약)", "사진제공=가나"), ("사진 3장",)),
    # lists of other articles
    Chrome("list", r"(?:이\s?기사와\s?)?(?:관련|연관|추천|인기|주요|최신|핫|실시간|랭킹|베스트|오늘의|놓치면\s?안\s?되는|함께\s?(?:보면|읽으면|볼)\s?(?:좋은|만한)?)\s?(?:인기\s?)?(?:기사|뉴스|이슈|콘텐츠|핫\s?뉴스|칼럼)(?:\s?(?:모음|목록|더\s?보기|TOP\s?\d*|순위|보기))?", ("관련기사", "추천 뉴스", "함께 보면 좋은 기사", "인기기사 TOP 10"), ("관련 기사에 따르면",)),
    Chrome("list", r"(?:가장\s?)?(?:많이|자주|지금)\s?(?:본|읽은|뜨는|읽는|찾는|보는)\s?(?:기사|뉴스|글|콘텐츠|이슈)?(?:\s?TOP\s?\d*)?", ("많이 본 뉴스", "가장 많이 읽은 기사"), ()),
    Chrome("list", r"(?:이\s?시각|이\s?시간|지금\s?이\s?시각|이\s?기자의|기자의\s?(?:다른|최신)|같은\s?(?:분야|섹션)|섹션|분야별|다른)\s?(?:주요|인기|많이\s?본|최신|다른)?\s?(?:기사|뉴스)(?:\s?(?:더\s?보기|목록))?", ("이 시각 주요뉴스", "이 기자의 다른 기사"), ()),
    Chrome("list", r"Hot\s?(?:News|Issue|클릭)|HOT\s?(?:NEWS|ISSUE)|핫\s?(?:클릭|이슈)|포토\s?(?:뉴스|슬라이드|갤러리)|오늘의\s?(?:HOT|핫)\s?\S{0,6}", ("핫클릭", "포토뉴스")),
)  # fmt: skip
