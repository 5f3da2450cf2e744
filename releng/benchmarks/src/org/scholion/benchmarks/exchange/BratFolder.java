/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents with brat annotations, made up. */
final class BratFolder {

    private BratFolder() {}

    /**
     * Writes documents: a mention every few words, a relation for every second of them, an
     * attribute for every fourth.
     */
    static void write(Path folder, int documents, int mentions) throws IOException {
        Files.createDirectories(folder);
        for (int d = 0; d < documents; d++) {
            StringBuilder text = new StringBuilder();
            StringBuilder ann = new StringBuilder();
            for (int i = 1; i <= mentions; i++) {
                String word = i % 3 == 0 ? "الوزير" : "minister";
                int begin = text.length();
                text.append(word).append(i % 10 == 9 ? " said so.\n" : " met ");
                ann.append(
                        "T%d\tPerson %d %d\t%s\n".formatted(i, begin, begin + word.length(), word));
                if (i % 2 == 0) {
                    ann.append("R%d\tMet Arg1:T%d Arg2:T%d\n".formatted(i, i - 1, i));
                }
                if (i % 4 == 0) {
                    ann.append("A%d\tLevel T%d high\n".formatted(i, i));
                }
            }
            Files.writeString(folder.resolve(d + ".txt"), text);
            Files.writeString(folder.resolve(d + ".ann"), ann);
        }
    }
}
