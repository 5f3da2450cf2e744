/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وزير الخارجية الروسي يلتقي نظيره الهندي",
                "ar | أكد الرئيس أن بلاده ستواصل دعم جهود السلام في المنطقة",
                "ar | مقتل ثلاثة أشخاص في حادث سير",
                "ar | ارتفاع أسعار النفط عالميا",
                "ar | انطلقت اليوم أعمال القمة العربية بمشاركة عدد من القادة",
                "ar | قال مسؤول إن المفاوضات لم تفشل بعد",
                "ur | روسی وزیر خارجہ نے بھارتی ہم منصب سے ملاقات کی",
                "ur | صدر نے کہا کہ ان کا ملک امن کی کوششوں کی حمایت جاری رکھے گا",
                "ur | ٹریفک حادثے میں تین افراد ہلاک",
                "ur | تیل کی قیمتوں میں اضافہ",
                "ur | وزیراعظم آج لاہور کا دورہ کریں گے",
                "ur | عدالت نے حکومت کو نوٹس جاری کر دیا",
                "fa | وزیر خارجه روسیه با همتای هندی خود دیدار کرد",
                "fa | رئیس جمهور گفت کشورش به حمایت از صلح ادامه می‌دهد",
                "fa | سه نفر در تصادف رانندگی کشته شدند",
                "fa | افزایش قیمت نفت",
                "fa | نخست وزیر امروز به تهران سفر می‌کند",
                "fa | دادگاه حکم خود را اعلام کرد",
                "hi | रूस के विदेश मंत्री ने अपने भारतीय समकक्ष से मुलाकात की",
                "hi | राष्ट्रपति ने कहा कि देश शांति प्रयासों का समर्थन जारी रखेगा",
                "hi | सड़क हादसे में तीन लोगों की मौत",
                "hi | तेल की कीमतों में बढ़ोतरी",
                "hi | प्रधानमंत्री आज दिल्ली का दौरा करेंगे",
                "hi | अदालत ने सरकार को नोटिस जारी किया",
                "mr | रशियाच्या परराष्ट्रमंत्र्यांनी भारतीय समकक्षांची भेट घेतली",
                "mr | राष्ट्रपतींनी सांगितले की देश शांततेच्या प्रयत्नांना पाठिंबा देत राहील",
                "mr | रस्ते अपघातात तीन जणांचा मृत्यू",
                "mr | तेलाच्या किमतीत वाढ",
                "mr | पंतप्रधान आज पुण्याचा दौरा करणार आहेत",
                "mr | न्यायालयाने सरकारला नोटीस बजावली",
                "ne | प्रधानमन्त्रीले आज काठमाडौंमा भाषण गर्नुभयो",
                "en | Russian foreign minister met his Indian counterpart",
                "en | Oil prices rise",
                "en | The court issued a notice to the government",
                "en | Co-chaired 2nd JWG on Countering Terrorism",
                "en | Three people killed in a road accident",
                "fr | Le ministre russe des Affaires étrangères a rencontré son homologue indien",
                "fr | Trois morts dans un accident de la route",
                "de | Der russische Außenminister traf seinen indischen Amtskollegen",
                "de | Drei Tote bei einem Verkehrsunfall",
                "es | El ministro ruso de Exteriores se reunió con su homólogo indio",
                "es | Tres muertos en un accidente de tráfico",
                "it | Il ministro degli Esteri russo ha incontrato il suo omologo indiano",
                "pt | O ministro russo encontrou-se com o seu homólogo indiano em Nova Deli",
                "ru | Министр иностранных дел России встретился с индийским коллегой",
                "ru | Цены на нефть растут",
                "uk | Міністр закордонних справ зустрівся з індійським колегою",
                "tr | Rusya Dışişleri Bakanı Hintli mevkidaşıyla görüştü",
                "id | Menteri Luar Negeri Rusia bertemu dengan mitranya dari India",
                "zh | 俄罗斯外长会见印度外长",
                "ja | ロシア外相はインドの外相と会談した",
                "ja | 東京都知事が会見",
                "ko | 러시아 외무장관이 인도 외무장관을 만났다",
                "th | รัฐมนตรีต่างประเทศรัสเซียพบกับคู่หูชาวอินเดีย",
                "he | שר החוץ הרוסי נפגש עם עמיתו ההודי",
                "ps | د روسیې د بهرنیو چارو وزیر له خپل هندي سیال سره وکتل",
            })
    void thatAShortHeadlineIsEnough(String tag, String text) {
        assertThat(detector.detect(text)).map(DetectedLanguage::tag).hasValue(tag);
    }

    @Test
    void thatEnglishHandlesInArabicDoNotDecide() {
        String text =
                "التقى الوزير نظيره الهندي اليوم @DrSJaishankar @MEAIndia #India #Russia "
                        + "وبحث معه التعاون بين البلدين https://example.org/a-long-english-address";
        assertThat(detector.detect(text)).map(DetectedLanguage::tag).hasValue("ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123 456", "👍🏽 !!!"})
    void thatATextWithoutLettersHasNoLanguage(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }

    @Test
    void thatConfidenceIsAPart() {
        for (long seed = 0; seed < 30; seed++) {
            assertThat(detector.detect(RandomTexts.of(seed, 40)))
                    .hasValueSatisfying(
                            found -> assertThat(found.confidence()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void thatOnlyTheBeginningOfALongTextIsLookedAt() {
        String text = "यह एक हिन्दी वाक्य है। ".repeat(1_000) + "This is English. ".repeat(100_000);
        assertThat(detector.detect(text)).map(DetectedLanguage::tag).hasValue("hi");
    }

    @Test
    void thatManyThreadsMayAskAtOnce() throws Exception {
        Callable<String> task =
                () -> {
                    StringBuilder tags = new StringBuilder();
                    for (int i = 0; i < 50; i++) {
                        detector.detect("न्यायालयाने सरकारला नोटीस बजावली")
                                .ifPresent(found -> tags.append(found.tag()));
                        detector.detect("अदालत ने सरकार को नोटिस जारी किया")
                                .ifPresent(found -> tags.append(found.tag()));
                    }
                    return tags.toString();
                };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers = threads.invokeAll(Collections.nCopies(8, task));
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("mrhi".repeat(50));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
