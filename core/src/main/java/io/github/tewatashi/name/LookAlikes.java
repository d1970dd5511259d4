package io.github.tewatashi.name;

import java.util.List;

/** Characters that are taken for one another, by eye or by ear. Only ever a reason to ask again, never a fold. */
final class LookAlikes {

    /** Ours, from the pairs that desks mix up. */
    private static final List<String> GROUPS = List.of(
            "力カ", "一ーｰ―", "二ニ", "三ミ", "八ハ", "口ロ", "工エ", "夕タ", "卜ト", "千チ干", "才オ", "へヘ", "べベ", "ぺペ", "りリ", "シツ", "ソン",
            "土士", "未末", "斎斉齋齊", "辺部", "大太犬", "人入", "己已巳", "日曰", "問間", "天夫", "鳥烏", "由甲申", "王玉", "氷永", "治冶", "侍待", "左佐",
            "川河", "原源", "裕祐佑", "祇祗", "熊能", "幸辛", "宣宜", "貝見", "柿柹", "瓜爪", "孝考", "季李");

    private LookAlikes() {}

    static boolean alike(int one, int other) {
        return GROUPS.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
    }
}
