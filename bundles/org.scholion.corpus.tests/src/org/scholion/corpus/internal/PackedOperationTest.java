/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;
import org.scholion.document.json.OperationJson;
import org.scholion.document.operation.CreateAnnotation;

/** How the journal holds operations. */
class PackedOperationTest {

    private static String unpack(Object column) throws StoreException {
        return column instanceof byte[] bytes
                ? PackedOperation.unpack(bytes)
                : String.valueOf(column);
    }

    @Test
    void thatWhatIsPackedComesBack() throws Exception {
        for (String json :
                List.of(
                        "{}",
                        OperationJson.write(new CreateAnnotation(Samples.mention(0, 3))),
                        "{\"note\":\"" + "टिप्पणी 🤝 ".repeat(9000) + "\"}")) {
            assertThat(unpack(PackedOperation.pack(json))).isEqualTo(json);
        }
    }

    @Test
    void thatASingleOperationTakesHalfItsLength() {
        String json = OperationJson.write(new CreateAnnotation(Samples.mention(0, 3)));
        assertThat(PackedOperation.pack(json)).isInstanceOf(byte[].class);
        assertThat((byte[]) PackedOperation.pack(json)).hasSizeLessThan(json.length() / 2);
    }

    @Test
    void thatWhatWasDeflatedWithoutADictionaryIsReadToo() throws Exception {
        String json = OperationJson.write(new CreateAnnotation(Samples.mention(0, 3)));
        assertThat(PackedOperation.unpack(StoredText.deflate(json))).isEqualTo(json);
    }

    @Test
    void thatDamageIsSaid() {
        byte[] packed =
                (byte[])
                        PackedOperation.pack(
                                OperationJson.write(new CreateAnnotation(Samples.mention(0, 3))));
        byte[] cut = Arrays.copyOf(packed, packed.length - 5);
        byte[] foreign = packed.clone();
        foreign[2] ^= 1;
        for (byte[] damaged : List.of(cut, foreign, new byte[0], new byte[] {1, 2, 3})) {
            assertThatThrownBy(() -> PackedOperation.unpack(damaged))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("damaged");
        }
    }
}
