/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A window of a document as immutable drawing records: lines, spans, labels, arcs, and what lies
 * under a point. Knows no widget; text is measured behind {@link org.scholion.view.TextMeasurer}.
 */
@NonNullByDefault
package org.scholion.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
