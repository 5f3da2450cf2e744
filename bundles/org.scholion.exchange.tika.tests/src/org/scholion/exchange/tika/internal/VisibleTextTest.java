/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xml.sax.helpers.AttributesImpl;

class VisibleTextTest {

    private static void start(VisibleText text, String name) throws LimitException {
        text.startElement("", name, name, new AttributesImpl());
    }

    @Test
    void thatPartsDoNotLieDeeperInOneAnotherThanInAnyDocument() throws Exception {
        VisibleText text = new VisibleText(10);
        for (int i = 0; i < VisibleText.DEEPEST; i++) {
            start(text, "div");
        }
        assertThat(text.refusal()).isEmpty();
        assertThatThrownBy(() -> start(text, "div")).isInstanceOf(LimitException.class);
        assertThat(text.refusal().orElseThrow().toString()).contains("deep");
    }

    @Test
    void thatATextIsNotLongerThanAsked() throws Exception {
        VisibleText text = new VisibleText(10);
        text.characters("ten letter".toCharArray(), 0, 10);
        assertThat(text.text()).isEqualTo("ten letter");
        assertThatThrownBy(() -> text.characters("s".toCharArray(), 0, 1))
                .isInstanceOf(LimitException.class);
        assertThat(text.refusal()).isPresent();
    }

    @Test
    void thatWhatIsHiddenEndsWhereItEnds() throws Exception {
        VisibleText text = new VisibleText(100);
        start(text, "script");
        start(text, "p");
        text.characters("no".toCharArray(), 0, 2);
        text.endElement("", "p", "p");
        text.ignorableWhitespace(" ".toCharArray(), 0, 1);
        text.endElement("", "script", "script");
        text.characters("yes".toCharArray(), 0, 3);
        assertThat(text.text()).isEqualTo("yes");
    }
}
