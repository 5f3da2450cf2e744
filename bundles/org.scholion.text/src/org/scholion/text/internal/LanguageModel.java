/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.scholion.text.DetectedLanguage;

/** OpenNLP's language model, limited to the languages of a sample's script. */
public final class LanguageModel {

    /**
     * Where the model lies. Its archive is a fragment of OpenNLP's bundle when run as bundles, so
     * the class loader of OpenNLP finds it there as well as on a plain class path.
     */
    private static final String RESOURCE = "/langdetect-183.bin";

    /** The model's time grows with the text: a short sample first, a long one only in doubt. */
    private static final int[] SAMPLE_LENGTHS = {120, 800, 4_000};

    /** How much likelier than the next the best must be to stop at a short sample. */
    private static final double CLEAR_LEAD = 1.25;

    /** The model gives the mean over a sample's features; this sharpens it to a confidence. */
    private static final double SHARPNESS = 6;

    /** Languages of many more texts than others of their script; tips the scale in short texts. */
    private static final Map<String, Double> PRIOR =
            Map.of(
                    "en", 1.3, "hi", 1.05, "ar", 1.05, "fa", 1.05, "ur", 1.1, "ru", 1.1, "he", 1.1,
                    "id", 1.2);

    /** Codes of the model that ICU does not bring to their usual tag by itself. */
    private static final Map<String, String> USUAL =
            Map.of("pes", "fa", "cmn", "zh", "lvs", "lv", "ekk", "et", "plt", "mg", "nno", "nn");

    /** The longest stretch of letters the model was made with. */
    private static final int LONGEST = 3;

    private final MaxentModel model;

    /** The tag of each outcome of the model. */
    private final String[] tags;

    /** For each script the outcomes that are written in it. */
    private final Map<Integer, int[]> possible = new ConcurrentHashMap<>();

    private LanguageModel(MaxentModel model) {
        this.model = model;
        this.tags = new String[model.getNumOutcomes()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tagOf(model.getOutcome(i));
        }
    }

    /** Loads the model when the first text needs it. */
    private static final class Shared {
        static final LanguageModel MODEL = load();

        private static LanguageModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "The language model " + RESOURCE + " is not beside OpenNLP");
                }
                return new LanguageModel(new LanguageDetectorModel(in).getMaxentModel());
            } catch (IOException e) {
                throw new UncheckedIOException("The language model cannot be read", e);
            }
        }
    }

    /** The likeliest language of the sample's script; empty if the model knows none. */
    public static Optional<DetectedLanguage> decide(ScriptSample sample) {
        Optional<DetectedLanguage> best = Optional.empty();
        for (int length : SAMPLE_LENGTHS) {
            String words = head(sample.words(), length);
            Map<String, Double> likely = Shared.MODEL.likelihoods(words, sample.script());
            String first = "";
            double top = 0;
            double second = 0;
            double sum = 0;
            for (Map.Entry<String, Double> entry : likely.entrySet()) {
                double value = entry.getValue();
                sum += Math.pow(value, SHARPNESS);
                if (value > top) {
                    second = top;
                    top = value;
                    first = entry.getKey();
                } else {
                    second = Math.max(second, value);
                }
            }
            if (first.isEmpty()) {
                return Optional.empty();
            }
            double confidence = sample.share() * Math.pow(top, SHARPNESS) / sum;
            best = Optional.of(new DetectedLanguage(first, Math.min(1, confidence)));
            if (top >= CLEAR_LEAD * second || words.length() == sample.words().length()) {
                return best;
            }
        }
        return best;
    }

    private Map<String, Double> likelihoods(String words, int script) {
        String[] features = features(words);
        float[] once = new float[features.length];
        Arrays.fill(once, 1);
        double[] likelihoods = model.eval(features, once);
        Map<String, Double> result = new HashMap<>();
        for (int outcome : possible.computeIfAbsent(script, this::possible)) {
            String tag = tags[outcome];
            double prior = PRIOR.getOrDefault(tag, 1.0);
            result.merge(tag, likelihoods[outcome] * prior, Math::max);
        }
        return result;
    }

    private int[] possible(int script) {
        return IntStream.range(0, tags.length)
                .filter(outcome -> ScriptLanguages.isPossible(script, tags[outcome]))
                .toArray();
    }

    /**
     * What the model looks at: all different stretches of one to three letters, in lower case, with
     * letters drawn out no longer than two. OpenNLP's own way comes to the same and also removes
     * addresses, numbers and the like, at several times the cost; a sample has none of them.
     */
    private static String[] features(String words) {
        StringBuilder text = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = Character.toLowerCase(words.charAt(i));
            int length = text.length();
            boolean drawnOut =
                    length >= 2 && text.charAt(length - 1) == c && text.charAt(length - 2) == c;
            if (!drawnOut) {
                text.append(c);
            }
        }
        String letters = text.toString();
        int most = LONGEST * letters.length();
        String[] features = new String[most];
        int count = 0;
        long[] seen = new long[4 * Math.max(1, Integer.highestOneBit(most))];
        for (int begin = 0; begin < letters.length(); begin++) {
            int last = Math.min(letters.length(), begin + LONGEST);
            long stretch = 1; // so that none is zero, and none of another length is the same
            for (int end = begin + 1; end <= last; end++) {
                stretch = stretch << Character.SIZE | letters.charAt(end - 1);
                if (isNew(stretch, seen)) {
                    features[count++] = letters.substring(begin, end);
                }
            }
        }
        return Arrays.copyOf(features, count);
    }

    /**
     * Notes a number that is not zero.
     *
     * @param seen has room for twice as many; how many it has is a power of two
     */
    private static boolean isNew(long number, long[] seen) {
        int at = (int) (number * 0x9e3779b97f4a7c15L >>> 32) & seen.length - 1;
        while (seen[at] != 0) {
            if (seen[at] == number) {
                return false;
            }
            at = at + 1 & seen.length - 1;
        }
        seen[at] = number;
        return true;
    }

    private static String tagOf(String code) {
        return USUAL.getOrDefault(code, ULocale.forLanguageTag(code).getLanguage());
    }

    private static String head(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int space = words.indexOf(' ', length);
        return space < 0 || space > 2 * length
                ? words.substring(0, length)
                : words.substring(0, space);
    }
}
