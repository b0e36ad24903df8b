"""Words after a figure that make it an increase or a decrease, and not a level."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.records import Change


@dataclass(frozen=True, slots=True)
class ChangeWord:
    """A stem of a word of change. `pattern` is without groups; what looks like it but is none stands in `never`."""

    change: Change
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


CHANGE_WORDS: tuple[ChangeWord, ...] = (
    ChangeWord("up", r"늘(?!어[서선놓]|푸|상|릴 수)", ("늘었다", "늘어난", "늘린", "늘 것으로"), ("늘어선",)),
    ChangeWord("up", r"느는(?= 데| 것| 셈)", ("느는 데 그쳤다",), ("느는다",)),
    ChangeWord("up", r"증가|증액|증원", ("증가했다", "증액해"), ()),
    ChangeWord("up", r"상승|급등|반등|폭등", ("상승한", "급등했다")),
    ChangeWord("up", r"오르(?!내)|오른(?!쪽)|올랐|올라|오를", ("올랐다", "오른 4만원"), ("오른쪽", "오르내린")),
    ChangeWord("up", r"(?<![원]을 )(?<!러를 )(?<!로를 )(?<!엔을 )(?:올린|올렸|올려|올리)", ("올렸다", "올려 잡은"), ("매출 157억원을 올렸다",)),
    ChangeWord("up", r"뛰(?!어[난나드들넘])|뛴|뛸", ("뛰었다", "뛴"), ("뛰어난",)),
    ChangeWord("up", r"급증|폭증|껑충|치솟|불어(?:[난나났]|(?=[ ,]))|불었|불려", ("급증했다", "불어났다", "치솟은")),
    ChangeWord("up", r"확대(?!간부)", ("확대됐다",), ("확대간부회의",)),
    ChangeWord("up", r"성장(?!호르몬|인자|동력|주|판|기|률|세포|통)", ("성장했다",), ("성장호르몬", "성장률")),
    ChangeWord("up", r"커[진졌지질]", ("커진", "커졌다"), ("커피",)),
    ChangeWord("up", r"인상(?!적|파| 깊)", ("인상했다",), ("인상적",)),
    ChangeWord("up", r"높인|높였|높여|높일|높이(?=[는고며기겠려])|높아", ("높아졌다", "높이고"), ("높이",)),
    ChangeWord("up", r"많아[졌지진질]", ("많아졌지만",), ("많아서",)),
    ChangeWord("up", r"끌어올(?<!로 끌어올)[렸린려리]|밀어올(?<!로 밀어올)[렸린려리]|부풀[었려린]", ("끌어올렸다",), ("끌어내렸다",)),
    ChangeWord("down", r"사라[졌진]|날아[갔간]|증발(?![기량])|허공으로", ("사라졌다", "날아갔다", "증발했다"), ("사람", "증발기")),
    ChangeWord("down", r"끌어내[렸린려리]|덜어[냈낸]", ("끌어내렸다",), ("끌어냈다",)),
    ChangeWord("down", r"줄(?!기|거|곧|잡|을|서|섰|지어| [^것전수예])|(?<![을를] )(?<![을를] 더 )준다|(?<=% )준(?= )", ("줄었다", "줄인"), ("줄기세포", "줄곧", "줄을 섰다")),
    ChangeWord("down", r"감소(?!증)|감액|감원|감축|삭감|절감|급감", ("감소했다", "급감한", "절감"), ("감소증",)),
    ChangeWord("down", r"하락|급락|폭락", ("하락한", "급락했다")),
    ChangeWord("down", r"내린|내렸|내려(?!오|받|온|졌|진|다)|내리", ("내린 4만원", "내렸다"), ("내려온",)),
    ChangeWord("down", r"떨어[져졌진지질]", ("떨어졌다", "떨어진")),
    ChangeWord("down", r"빠지|빠진|빠졌|빠질|밀린|밀렸|밀려|밀리", ("빠졌다", "밀린")),
    ChangeWord("down", r"축소|인하|위축|후퇴|쪼그라|깎|역성장|뒷걸음|할인", ("축소됐다", "인하했다", "깎아")),
    ChangeWord("down", r"낮춘|낮췄|낮춰|낮추|낮아", ("낮춘", "낮아졌다")),
)  # fmt: skip

# Between a figure and the word of change.
ADVERBS: tuple[str, ...] = (
    "더", "또", "추가로", "크게", "급격히", "소폭", "대폭", "각각", "다시", "동반", "순", "훌쩍", "껑충", "급", "넘게", "가까이", "가량", "정도", "이상", "안팎", "남짓",
    "내외", "이나", "씩", "나", "쯤", "밖에", "만", "수준", "고루", "일제히", "나란히", "빠르게", "꾸준히",
)  # fmt: skip
