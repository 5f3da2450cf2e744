/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How the addresses of projects are written, read and compared. */
class ProjectAddressTest {

    private static final Path FILE = Path.of("texts", "खबरें 1.scholion");

    @Test
    void thatANameOfAFileIsItsAddress() throws Exception {
        ProjectAddress address = ProjectAddress.parse("  " + FILE + " ");
        assertThat(address).isEqualTo(new FileAddress(FILE));
        assertThat(address.file()).contains(FILE);
        assertThat(address.displayName()).isEqualTo("खबरें 1.scholion");
        assertThat(address.suggestedName()).isEqualTo("खबरें 1");
        assertThat(address.place()).isEqualTo(FILE.toAbsolutePath().getParent().toString());
        assertThat(address).hasToString(FILE.toString());
    }

    @Test
    void thatAUriOfAFileIsItsAddress() throws Exception {
        assertThat(ProjectAddress.parse(FILE.toUri().toString().replace("file:/", "file:///")))
                .isEqualTo(new FileAddress(FILE));
    }

    @Test
    void thatAddressesOfOnePlaceAreEqualHoweverTheyAreWritten() {
        FileAddress roundabout =
                new FileAddress(FILE.toAbsolutePath().resolve("..").resolve(FILE.getFileName()));
        assertThat(roundabout)
                .isEqualTo(new FileAddress(FILE))
                .hasSameHashCodeAs(new FileAddress(FILE));
        assertThat(roundabout).isNotEqualTo(new FileAddress(Path.of("other.scholion")));
    }

    @Test
    void thatTheTextOfAnAddressIsReadAsTheSameAddress() throws Exception {
        ProjectAddress address = new FileAddress(FILE);
        assertThat(ProjectAddress.parse(address.text())).isEqualTo(address);
    }

    @Test
    void thatWhatIsNoAddressIsRefusedAndSaysWhatToDo() {
        for (String wrong : new String[] {" ", "postgresql://host/news", "a\0b", "file://%zz"}) {
            assertThatThrownBy(() -> ProjectAddress.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidAddressException.class)
                    .hasMessageContaining("file");
        }
    }
}
