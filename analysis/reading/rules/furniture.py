"""What the web page, not the reporter, wrote: the words of menus, counters, credits and footers.

A `Chrome` row is a piece of a pattern. `kind` says what it makes of the line that holds it:
  word    a word of page furniture; a line that begins with one and is made of nothing else is furniture
  line    a line that begins like this is furniture
  list    a heading, alone in its line, over headlines of other articles
  tail    furniture from here to the end of the line; begins with one of `TAIL_SIGNS`
  caption a credit of a photo, its own span; begins with a word and a sign
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChromeKind = Literal["word", "line", "list", "tail", "caption"]


@dataclass(frozen=True, slots=True)
class Chrome:
    """One rule: a regular expression, words or lines that it must match, and ones that it never may.

    `holds`  words of which each line that it matches has one, where it may begin with any word at all
    """

    kind: ChromeKind
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()


CHROME: tuple[Chrome, ...] = (
    # counters and buttons
    Chrome("word", r"(?:기사\s?)?댓글(?:\s?(?:쓰기|달기|보기|닫기|창\s?닫기|입력|등록|남기기|작성|(?:수\s?)?[:：]?\s?\(?[\d,]+\)?\s?개?))?", ("댓글 0", "댓글쓰기", "댓글(17)"), ("댓글러",)),
    Chrome("word", r"(?:답변|답글|의견|한줄평)\s?(?:글\s?)?(?:쓰기|보기|달기|남기기)", ("답변 글쓰기",)),
    Chrome("word", r"조회(?:\s?수)?\s?[:：]?\s?\(?[\d,]+\)?\s?회?", ("조회수 3,482", "조회 120"), ("조회 공시",)),
    Chrome("word", r"(?:추천|공감|비공감|좋아요|싫어요|화나요|슬퍼요|훈훈해요|놀랐어요|궁금해요|팬이에요|후속기사\s?원해요|스크랩|공유|북마크|구독자|구독|응원)(?:\s?(?:수|하기|중))?\s?[:：]?\s?\(?[\d,]*\)?\s?(?:개|명|만\s?명)?", ("공감 209", "좋아요 3", "공유하기"), ()),
    Chrome("word", r"글자\s?(?:크기|사이즈)(?:\s?(?:조절|설정|변경|작게|크게|확대|축소|가))*|글씨\s?(?:크기|키우기|줄이기)|폰트\s?크기", ("글자크기 가",)),
    Chrome("word", r"(?<![가-힣])(?:가|조|명)(?![가-힣])", ("가",), ("가격",)),
    Chrome("word", r"(?:기사\s?)?(?:인쇄|프린트|스크랩|듣기|요약(?:봇|하기|보기)|번역(?:하기)?|음성(?:으로)?\s?듣기|원문(?:\s?보기)?|공유|저장|신고|복사|(?:URL|링크|주소)\s?복사|메일\s?보내기)(?:하기)?", ("기사 듣기", "인쇄", "URL 복사"), ()),
    Chrome("word", r"\d{1,2}:\d{2}(?::\d{2})?\s?/\s?\d{1,2}:\d{2}(?::\d{2})?", ("00:00 / 01:42",)),
    Chrome("word", r"0\s?/\s?[\d,]{2,7}\s?(?:자|bytes?|byte|B)?(?![\d가-힣])", ("0 / 2000", "0/400자"), ()),
    Chrome("word", r"(?:이전|처음|맨앞)\s?\d{1,4}\s?/\s?\d{1,4}(?:\s?(?:다음|마지막|페이지))?|\d{1,4}\s?/\s?\d{1,4}\s?(?:다음|마지막|페이지)", ("이전 1 / 5 다음",), ("3 / 5",)),
    Chrome("word", r"(?:등록|최신|공감|추천|과거|오래된|인기|답글|호감)순", ("등록순", "최신순")),
    Chrome("word", r"로그인|로그아웃|회원\s?가입|마이\s?페이지|구독\s?(?:하기|신청|안내)|통합\s?검색|검색(?:하기|창|어)?|전체\s?(?:메뉴|보기)|메뉴(?:\s?(?:열기|닫기))?|홈|닫기|열기|더\s?보기|목록(?:으로)?|본문\s?(?:바로\s?가기|듣기)|바로\s?가기|맨\s?위로|위로|다음(?:\s?(?:기사|글))?|이전(?:\s?(?:기사|글))?|펼치기|접기|뉴스레터|알림\s?(?:받기|설정)|즐겨찾기|제보\s?하기|기사\s?제보|광고(?:\s?문의)?|페이스북|트위터|카카오톡|카카오스토리|네이버(?:\s?(?:블로그|밴드))?|밴드|라인|텔레그램|링크드인|유튜브|인스타그램|엑스|ADVERTISEMENT|Advertisement|SPONSORED|AD|SNS|RSS|PDF|English|TOP|Top|MY|More|MORE|more|Facebook|Twitter|Email|Print", ("로그인", "본문 바로가기", "ADVERTISEMENT"), ()),
    # footers
    Chrome("line", r"(?:(?:인터넷\s?신문\s?)?등록\s?번호|기사\s?번호|사업자\s?(?:등록\s?)?번호|통신\s?판매(?:업)?\s?(?:신고)?(?:번호)?|청소년\s?보호\s?책임자|개인정보\s?(?:보호|관리)\s?책임자|제호|(?:발행|편집)인(?:\s?[·ㆍ/]\s?(?:발행|편집)인)?|대표\s?전화|등록\s?(?:일|연월일)\s?[:：].{0,20}발행인)\s?[:：]?\s?(?=[가-힣A-Za-z0-9])[^\n]{0,160}$(?<![다요]\.)(?<!다)", ("등록번호 서울 아01234 | 기사번호 20250407000389", "발행인 : 홍길동", "제호 : 한결경제"), ("등록번호를 부여받은 곳은 세 곳이다.", "발행인이 같다")),
    Chrome("line", r"ADVERTISEMENT|이\s?기사를\s?(?:추천|공유)|당신이\s?놓친|제보는\s|제보\s?[:：]", ("ADVERTISEMENT", "제보: 가나뉴스")),
    Chrome("line", r"(?:AD|광고)\s[^\n]{0,40}(?:가입|쿠폰|할인|무료|특가|이벤트|사은품|상담|신청)[^\n]{0,30}$(?<![다요]\.)", ("AD 오늘만 무료 상담",), ("AD 치료제의 무료 투약을 시작했다.",)),
    Chrome("line", r"[^\n]{0,20}(?:채널|뉴스레터)\s?구독하기|[^\n]{0,30}카카오톡에서\s?(?:만나|검색)|[^\n]{0,30}검색해\s?채널\s?추가", ("네이버에서 한결경제 채널 구독하기",), (), ("구독하기", "카카오톡에서", "검색해")),
    Chrome("line", r"(?:홈|Home|HOME|전체|뉴스|종합|기사)(?:\s?[>›»]\s?[^.<>›»\n]{1,15}){1,5}$", ("홈 > 증권 > 종목·투자전략",), ("홈 경기 승률",)),
    # lists of other articles
    Chrome("list", r"(?:이\s?기사와\s?)?(?:관련|연관|추천|인기|주요|최신|핫|실시간|랭킹|베스트|오늘의|놓치면\s?안\s?되는|함께\s?(?:보면|읽으면|볼)\s?(?:좋은|만한)?)\s?(?:인기\s?)?(?:기사|뉴스|이슈|콘텐츠|핫\s?뉴스|칼럼)(?:\s?(?:모음|목록|더\s?보기|TOP\s?\d*|순위|보기))?", ("관련기사", "추천 뉴스", "함께 보면 좋은 기사", "인기기사 TOP 10"), ("관련 기사에 따르면",)),
    Chrome("list", r"(?:가장\s?)?(?:많이|자주|지금)\s?(?:본|읽은|뜨는|읽는|찾는|보는)\s?(?:기사|뉴스|글|콘텐츠|이슈)?(?:\s?TOP\s?\d*)?", ("많이 본 뉴스", "가장 많이 읽은 기사"), ("많이 본 사람",)),
    Chrome("line", r"(?:가장\s?)?많이\s?(?:본|읽은)\s?(?:기사|뉴스)\s?1[.\s]\s?[^\n]{4,140}$(?<![다요]\.)", ("많이 본 뉴스 1 톡신 3사 주가 엇갈려 2 필러 인기",), ("많이 본 뉴스 1위는 독감이었다.",)),
    Chrome("list", r"(?:이\s?시각|이\s?시간|지금\s?이\s?시각|이\s?기자의|기자의\s?(?:다른|최신)|같은\s?(?:분야|섹션)|섹션|분야별|다른)\s?(?:주요|인기|많이\s?본|최신|다른)?\s?(?:기사|뉴스)(?:\s?(?:더\s?보기|목록))?", ("이 시각 주요뉴스", "이 기자의 다른 기사"), ()),
    Chrome("list", r"[가-힣]{2,4}\s?기자의\s?(?:주요|인기|많이\s?본|최신|다른)?\s?(?:기사|뉴스)(?:\s?(?:더\s?보기|목록))?", ("홍길동 기자의 다른 기사",), (), ("기자의",)),
    Chrome("list", r"Hot\s?(?:News|Issue|클릭)|HOT\s?(?:NEWS|ISSUE)|핫\s?(?:클릭|이슈)|포토\s?(?:뉴스|슬라이드|갤러리)|오늘의\s?(?:HOT|핫)\s?\S{0,6}|베스트\s?(?:댓글|클릭)|랭킹\s?뉴스", ("핫클릭", "포토뉴스")),
    # credits
    Chrome("tail", r"저작권자?\s?(?:[(（]?[cCⓒ©][)）]?|ⓒ|©|[:：])", ("저작권자 ⓒ 한결경제", "저작권자(c) 가나뉴스"), ("저작권법",)),
    Chrome("tail", r"[ⓒ©]|Copyrights?\s?(?:[(ⓒ©]|\d)|COPYRIGHTS?\s?[(ⓒ©]", ("ⓒ 2025 한결경제", "Copyright ⓒ 가나"), ("Copyrighted",)),
    Chrome("tail", r"무단\s?(?:전재|복제|배포)\s?(?:및|·|,|-|/|ㆍ|와)?\s?(?:재?배포|복제|전재|수집)", ("무단 전재·재배포 금지", "무단전재 및 재배포 금지"), ("무단 복제약",)),
    Chrome("tail", r"(?:등록번호|사업자\s?(?:등록\s?)?번호|청소년보호책임자)\s?[:：]", ("등록번호 : 아0123",), ("등록번호가 없다",)),
    Chrome("caption", r"(?:사진|이미지|자료 ?사진|그래픽|영상|출처|일러스트|캡처|사진 ?출처|자료) ?(?:제공)? ?[=:：ⓒ]", ("사진=", "사진제공=", "자료사진:"), ("사진 3장",)),
)  # fmt: skip

# The letters with which the rows of words, lines and lists begin, but for those that hold a word.
FIRST_LETTERS = frozenset(
    "AEFHMPRSTUm가같개검공과관광구궁글기네놀놓뉴다닫답당대댓더등듣라랭로링마많맨메명목바발밴번베복본북분비사섹스슬신실싫알엑연열"
    "오요원위유음응의이인자저전접제조종좋주즐지처청최추카텔통트팬페펼편포폰프한함핫호홈화회후훈"
)
# Where a tail or a caption may begin, so that the text is scanned once.
TAIL_SIGNS = ("저작권", "ⓒ", "©", "Copyright", "COPYRIGHT", "무단", "등록번호", "사업자", "청소년보호책임자")
