/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import org.scholion.document.AnnotationId;
import org.scholion.document.operation.Operation;

/**
 * An edit that makes an annotation.
 *
 * @param id the annotation the edit is about; others may be made along with it
 * @param operation what is to be applied
 */
public record Edit(AnnotationId id, Operation operation) {}
