/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

/**
 * Where an annotation came from that its member did not make, and left as it came.
 *
 * @param step the word of the step that made it, with its source
 * @param referent whether it came with the referent that it still has
 */
public record MarkOrigin(String step, boolean referent) {}
