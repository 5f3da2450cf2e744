/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.study.StudyException;

/**
 * What one layer counts of documents, and measures of what was counted. Counting looks at one
 * document alone, so that what was counted of the others can be kept.
 *
 * @param <C> what is counted of a document: small, and never changed
 */
interface LayerStudy<C> {

    /** The layer. */
    Layer layer();

    /**
     * Counts a document. Safe for several threads.
     *
     * @throws StudyException if the document cannot be counted
     */
    C count(PreparedDocument document) throws StudyException;

    /** The measures that are taken if nobody names one. */
    List<String> defaults();

    /**
     * Measures what was counted.
     *
     * @param members who is compared
     * @param measure the measure's name
     * @return for each figure the whole first, then its parts
     * @throws MeasureException if this measure cannot be taken of this layer
     * @throws StudyException if the counts cannot be put together
     */
    List<LayerFigure> measure(
            List<C> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException, StudyException;
}
