/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.release.split.NearDuplicates;
import org.scholion.release.split.Sketch;

/**
 * Finds which of 100,000 short documents in three scripts are nearly the same, of which every tenth
 * is another one with some words changed; against normalising, shingling and hashing each once.
 */
public final class NearDuplicatesBenchmark implements Benchmarks {

    private static final int DOCUMENTS =
            Integer.getInteger("scholion.benchmarks.documents", 100_000);
    private static final int WORDS = 100;
    private static final int VOCABULARY = 20_000;
    private static final int EVERY = 10;
    private static final int CHANGED = 3;
    private static final int UNCOUNTED = 2;
    private static final int COUNTED = 3;
    private static final String[] LETTERS = {
        "abcdefghijklmnopqrstuvwxyz",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "अआइकखगघचछजटडतथदधनपफबभमयरलवशसह"
    };

    @Override
    public List<String> names() {
        return List.of("near-duplicates");
    }

    @Override
    public Row run(String name, Workplace workplace) {
        List<String> texts = texts();
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        int pairs = 0;
        long sum = 0;
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            List<Sketch> sketches = new ArrayList<>(texts.size());
            texts.forEach(text -> sketches.add(Sketch.of(text)));
            pairs = NearDuplicates.of(sketches, SplitPlan.NEAR).size();
            long middle = System.nanoTime();
            for (String text : texts) {
                for (int hash : Sketch.shingles(Sketch.normal(text))) {
                    sum += hash;
                }
            }
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                theirs[i] = (end - middle) / 1e6;
            }
        }
        if (pairs < texts.size() / EVERY * 9 / 10 || sum == 0) {
            throw new IllegalStateException(pairs + " pairs");
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 4)
                .saying(
                        "finding near-duplicates among 100,000 short documents",
                        "normalising, shingling and hashing them once")
                .with("pairs", pairs);
    }

    private static List<String> texts() {
        Random random = new Random(11);
        List<List<String>> vocabularies = new ArrayList<>();
        for (String letters : LETTERS) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < VOCABULARY; i++) {
                StringBuilder word = new StringBuilder();
                for (int length = 2 + random.nextInt(8); length > 0; length--) {
                    word.append(letters.charAt(random.nextInt(letters.length())));
                }
                words.add(word.toString());
            }
            vocabularies.add(words);
        }
        List<List<String>> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> words = vocabularies.get(i % vocabularies.size());
            List<String> document = new ArrayList<>();
            if (i % EVERY == EVERY - 1) {
                int like = i - vocabularies.size();
                document.addAll(documents.get(like));
                for (int change = 0; change < CHANGED; change++) {
                    document.set(random.nextInt(WORDS), words.get(random.nextInt(VOCABULARY)));
                }
            } else {
                for (int word = 0; word < WORDS; word++) {
                    document.add(words.get(random.nextInt(VOCABULARY)));
                }
            }
            documents.add(document);
        }
        return documents.stream().map(words -> String.join(" ", words)).toList();
    }
}
