/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of mention.
 * <!-- end-model-doc -->
 *
 *
 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition()
 * @model extendedMetaData="kind='elementOnly' name='entity'"
 * @generated
 */
public interface EntityDefinition extends TypeDefinition {
} // EntityDefinition
