/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.RandomOperations;
import org.scholion.document.operation.Operation;

/** Changes laid over annotations look like the annotations changed, and change nothing below. */
class OverlayTest {

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void thatWhatIsLaidOverLooksLikeWhatWasChanged(long seed) {
        RandomAnnotations values = new RandomAnnotations(seed);
        AnnotationMap below = new AnnotationMap();
        for (int n = 0; n < 60; n++) {
            below.apply(
                    List.of(
                            new AnnotationChange(
                                    Optional.empty(), Optional.of(values.any(below)))));
        }
        List<Annotation> before = List.copyOf(below.all());
        AnnotationMap changed = new AnnotationMap(before);
        Overlay overlay = new Overlay(below);
        RandomOperations operations = new RandomOperations(values);
        int done = 0;
        while (done < 150) {
            Operation next = operations.next(changed);
            List<AnnotationChange> changes;
            try {
                changes = next.changes(changed);
            } catch (OperationRefusedException e) {
                continue;
            }
            changed.apply(changes);
            overlay.apply(changes);
            done++;
            assertSame(overlay, changed);
        }
        assertThat(below.all()).containsExactlyElementsOf(before);
        AnnotationMap again = new AnnotationMap(before);
        again.apply(overlay.netChanges());
        assertThat(again.all()).containsExactlyElementsOf(changed.all());
    }

    private static void assertSame(Overlay overlay, AnnotationMap changed) {
        assertThat(overlay.all()).containsExactlyElementsOf(changed.all());
        for (Annotation annotation : changed.all()) {
            assertThat(overlay.find(annotation.id())).contains(annotation);
            assertThat(new ArrayList<>(overlay.referringTo(annotation.id())))
                    .containsExactlyInAnyOrderElementsOf(changed.referringTo(annotation.id()));
        }
    }
}
